namespace Briefing.Syntax.Seeds;

/// <summary>Small closed sets of words by which lines about an article are told from the article. All are folded.</summary>
static class SeedWords
{
    /// <summary>
    /// What stands beside a date without adding to it: labels, days of the week, halves of the day, time zones, little words.
    /// </summary>
    public static readonly HashSet<string> AroundDates = Set("""
        published publish posted post updated update last modified edited revised created date dated on at the of from time ago issued
        release released online first added and
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
        am pm a p m noon midnight hours hrs hr h utc gmt bst est edt et cst cdt ct mst mdt pst pdt pt cet cest ist pkt aest aedt msk wib
        jst kst sast eat wat z t local
        publié publie publiée paru mis mise à a jour le la lundi mardi mercredi jeudi vendredi samedi dimanche heure heures min modifié
        modifie dernière derniere temps
        veröffentlicht veroffentlicht erschienen aktualisiert stand am um uhr vom den der datum montag dienstag mittwoch donnerstag
        freitag samstag sonnabend sonntag mo di mi do fr sa so zuletzt geändert letzte aktualisierung
        publicado publicada actualizado actualizada fecha el lunes martes miércoles miercoles jueves viernes sábado sabado domingo las los
        de del horas atualizado em às
        pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica gepubliceerd bijgewerkt op om maandag
        dinsdag woensdag donderdag vrijdag zaterdag zondag
        تاریخ انتشار منتشر شده شد در روز ساعت به‌روزرسانی بروزرسانی به روز رسانی آخرین ویرایش درج زمان مورخ شنبه یکشنبه دوشنبه سه چهارشنبه
        سه‌شنبه پنجشنبه پنج‌شنبه چهار پنج یک دو جمعه ه ش خورشیدی شمسی میلادی برابر با دقیقه
        نشر نشرت منشور فی تاریخ النشر آخر تحدیث تحدیث تم التحدیث الساعه بتوقیت غرینتش جرینتش یوم الاثنین الإثنین الثلاثاء الأربعاء
        الاربعاء الخمیس الجمعه السبت الاحد الأحد صباحا مساء م هـ ص ه الموافق بتاریخ
        شائع تاریخ اشاعت بروز پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار بجے خپور خپره شوې نېټه
        опубликовано обновлено дата публикации в г года понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
        мск изменено
        yayınlanma yayın tarihi yayınlandı güncelleme güncellendi son tarih saat pazartesi salı çarşamba perşembe cuma cumartesi pazar
        发布 发布时间 发布于 更新 更新时间 日期 时间 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日
        """);

    /// <summary>Labels that say a date is the article's last change.</summary>
    public static readonly HashSet<string> Updates = Set("""
        updated update modified edited revised jour modifié modifie aktualisiert geändert aktualisierung actualizado actualizada
        atualizado aggiornato bijgewerkt
        بروزرسانی روزرسانی رسانی ویرایش تحدیث التحدیث обновлено изменено güncelleme güncellendi 更新 更新时间
        """);

    /// <summary>Labels that say a date is the article's publication.</summary>
    public static readonly HashSet<string> Publications = Set("""
        published posted issued released date publié publie publiée paru veröffentlicht erschienen publicado publicada pubblicato
        gepubliceerd
        انتشار منتشر نشر نشرت النشر опубликовано публикации yayınlanma yayınlandı 发布 发布时间 发布于 اشاعت شائع
        """);

    public static readonly HashSet<string> ReadTime = Set("""
        read reading time min mins minute minutes estimated est approx approximately about less than a an to in of the this article listen
        watch length story
        lesezeit minuten minute ca lesedauer etwa temps de lecture lire environ en tiempo lectura minutos minuto leer lectura tempo di
        lettura minuti leitura leestijd minuten
        زمان مطالعه دقیقه مدت خواندن لازم برای تقریبی قرائه القراءه وقت مده دقائق دقیقه للقراءه
        время чтения мин минут минуты минута на чтение okuma süresi dk dakika dakikalık 阅读时间 分钟 阅读 阅读需 约
        """);

    public static readonly HashSet<string> Minutes = Set("""
        min mins minute minutes minuten minutos minuto minuti دقیقه دقائق мин минут минуты минута dk dakika dakikalık 分钟
        """);

    /// <summary>What people do for a paper: it follows a name in a byline, and a line of it belongs to the byline.</summary>
    public static readonly HashSet<string> Roles = Set("""
        correspondent reporter editor writer columnist staff journalist contributor contributing photographer analyst desk bureau chief
        producer freelance special guest political economics business
        science environment diplomatic agencies agency redaction rédaction rédacteur journaliste correspondant correspondante envoyé
        redakteur redakteurin korrespondent korrespondentin reporterin redaktion
        corresponsal redactor redactora periodista redacción خبرنگار گزارشگر تحریریه سرویس مراسل محرر корреспондент обозреватель журналист
        редакция muhabir muhabiri editör
        """);

    /// <summary>Words that names of people do not have, though titles, parts of a site and places do.</summary>
    public static readonly HashSet<string> NotInNames = Set("""
        news world asia africa europe east west north south central middle america american latin pacific politics business sport sports
        opinion analysis culture tech technology science health
        top stories story breaking latest live home menu search video videos photo photos image images report reports press release media
        information service times post herald daily weekly journal
        tribune gazette today network international national local government ministry university institute foundation council party
        company bank group office department agency city new york
        kingdom states republic island islands river lake port street road the of for in on at to is are was from with after before over
        how why what when who more less
        background introduction conclusion summary overview context analysis timeline key points questions answers what's next about
        contact read related articles comments tags
        """);

    /// <summary>Lower-case words inside names.</summary>
    public static readonly HashSet<string> NameParticles = Set("""
        de da do dos das del della der den di du la le van von zu zur bin ibn al el bint ter ten af av y e
        """);

    public static readonly HashSet<string> And = Set("and & et und y e и ve و");

    /// <summary>
    /// Verbs that make a sentence of an English line. A caption that names people and what they are doing has none of them.
    /// </summary>
    public static readonly HashSet<string> FiniteVerbs = Set("""
        is are was were be been has have had will would can could may might must shall should do does did says say said told tells became
        remains remain continues continue seeks
        wants want calls called urges urged warns warned plans planned faces won met took held left went came got made gave found
        lost led began saw fell rose hit kept brought sent built paid ran spoke wrote grew broke drew threw knew thought
        """);

    /// <summary>What people in pictures do, in the present tense of captions.</summary>
    public static readonly HashSet<string> PictureVerbs = Set("""
        poses pose gestures gesture shakes shake waves wave walks walk stands stand sits sit looks look speaks speak attends attend
        addresses arrives arrive greets greet holds hold
        pictured photographed seen shows inspects inspect carries carry queue queues gather gathers watches watch
        """);

    /// <summary>English words in -ing that are no doings of people in a picture.</summary>
    public static readonly HashSet<string> NotDoings = Set("""
        during following including according regarding concerning considering excluding king wing ring spring string thing something
        nothing anything everything evening morning
        beijing building meeting's being ceiling notwithstanding pending bring sing sting ming jing ling interesting
        """);

    static HashSet<string> Set(string words)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            set.Add(FoldedWords.Fold(word));
        return set;
    }
}
