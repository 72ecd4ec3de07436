namespace Briefing.Syntax.Seeds;

static partial class SeedPhrases
{
    // A method, because the dictionary made of it is a static field of the other part. A line a language, phrases between strokes,
    // compared after FoldedWords.Key.
    static (SeedPhraseKind Kind, string Table)[] Tables() =>
    [
        (SeedPhraseKind.Label, """
            newsflash/news flash/breaking/breaking news/exclusive/just in/live/live updates/advertisement/advertising/ad/ads/sponsored
            sponsored content/promoted/promoted content/paid content/paid post
            share/share this/share this article/share this story/share this post/share article/share on facebook/share on twitter
            share on x/share on whatsapp/share on linkedin/tweet/tweet this/pin it/email/email this/email article/print/print this
            print this page/print article/copy link/link copied/copied/whatsapp/facebook/twitter/linkedin/telegram/instagram/youtube
            reddit/pinterest/x (twitter)/facebook twitter/save/save article/bookmark/gift this article/listen/listen to this article
            listen to article/listen to this story/play/pause/play audio/play video/watch video/watch now/gallery/view gallery
            photo gallery/enlarge/view image in fullscreen/expand/hide caption/toggle caption/show caption/font size/text size/a a a
            menu/search/home/close/open menu/toggle navigation/navigation/skip to content/skip to main content/skip to navigation
            back to top/scroll to top/top/next/previous/prev/next article/previous article/next post/previous post/older posts/newer posts
            older/newer/load more/show more/show less/see all/view all/view more/more/continue reading/keep reading/read full story
            read full article/click here/learn more/loading/please wait/back/go back
            sign in/log in/login/register/sign up/my account/subscribe/subscribe now/subscribe today/donate/donate now/support us
            become a member/join us/contact/contact us/about/about us/help/faq/careers/advertise/advertise with us/terms/terms of use
            terms of service/terms and conditions/privacy/privacy policy/cookie policy/cookie settings/manage cookies/accept/accept all
            accept cookies/reject all/i agree/got it/ok/dismiss/no thanks/not now/sitemap/site map/rss/newsletter/newsletters/mobile app
            download the app/get the app
            like this/like loading/end of list/by/written by/share options/more options/story by/image caption/image source/media caption
            caption/photo caption/image copyright/gift article/x/bluesky/threads/flipboard/ends/end/-ends-/the end/published/updated
            author/authors/body/text/content/full text/image/video/audio/photos/picture/editorial/opinion piece/staff writer
            transcript follows/story continues below/story continues below advertisement/article continues below
            article continues after advertisement/continues below/continue reading below/advertisement - continue reading below
            scroll to continue/story highlights
            publicité/partager/imprimer/envoyer/accueil/rechercher/se connecter/s'abonner/abonnez-vous/je m'abonne/fermer/accepter
            tout accepter/refuser/écouter/écouter l'article/retour en haut/lire la suite/exclusif/flash info/dernière minute
            anzeige/werbung/teilen/drucken/startseite/suche/anmelden/einloggen/abonnieren/jetzt abonnieren/schließen/akzeptieren
            alle akzeptieren/ablehnen/vorlesen/artikel anhören/nach oben/weiterlesen/merken/artikel merken/zur startseite/eilmeldung
            exklusiv
            publicidad/compartir/imprimir/inicio/buscar/iniciar sesión/suscríbete/suscribirse/cerrar/aceptar/escuchar/última hora
            exclusiva/seguir leyendo
            تبلیغات/آگهی/اشتراک گذاری/اشتراک‌گذاری/به اشتراک بگذارید/چاپ/پرینت/صفحه اصلی/خانه/جستجو/ورود/عضویت/انتهای پیام/پایان پیام
            خبر فوری/فوری/اختصاصی/کپی لینک/ادامه مطلب
            إعلان/إعلانات/شارك/مشاركة/شارك المقال/شارك الخبر/طباعة/الرئيسية/بحث/تسجيل الدخول/اشترك/اشترك الآن/عاجل/خبر عاجل/حصري
            نسخ الرابط/تابع القراءة/المزيد
            اشتہار/شیئر کریں/تازہ ترین/بریکنگ نیوز/سرورق/شریک کړئ/اعلان
            реклама/поделиться/распечатать/главная/поиск/войти/подписаться/закрыть/срочно/молния/эксклюзив/читать дальше
            reklam/paylaş/yazdır/ana sayfa/anasayfa/ara/giriş/abone ol/kapat/son dakika/özel haber/devamını oku
            广告/分享/分享到/打印/首页/搜索/登录/订阅/快讯/突发/关闭/展开全文/阅读全文
            """),
        (SeedPhraseKind.List, """
            related articles/related stories/related posts/related news/related topics/related content/related reading/related coverage
            related links/related items/related/more stories/more news/more articles/more to read/more to explore/more like this
            more on this story/more on this topic/more on this/most read/most popular/most viewed/most shared/most commented/popular
            popular posts/popular stories/popular now/trending/trending now/trending stories/trending topics/latest/latest news
            latest stories/latest articles/latest posts/latest headlines/recent posts/recent articles/recent news/recent stories
            recent comments/top stories/top news/headlines/other news/other stories/other articles/editor's picks/editors' picks
            editor's choice/recommended/recommended for you/recommended reading/recommended articles/recommended stories/you may also like
            you might also like/you may also be interested in/you may have missed/also in this section/up next/what to read next
            must reads/around the web/from around the web/from the web/promoted stories/sponsored stories/in this section/in this story
            elsewhere on the site/next in/keep reading/further reading/similar articles/similar posts/you might like/our picks
            news in brief/featured/featured stories/featured articles/featured posts/more from this author/more by this author
            more by the author/more from author/external links/on this day
            articles liés/articles similaires/articles connexes/sur le même sujet/sur le même thème/dans la même rubrique/les plus lus
            les plus partagés/les plus consultés/nos derniers articles/à la une/dernières nouvelles/vous aimerez aussi
            recommandé pour vous/contenus sponsorisés/à ne pas manquer/plus d'articles
            mehr zum thema/das könnte sie auch interessieren/weitere artikel/weitere nachrichten/weitere meldungen/ähnliche artikel
            verwandte artikel/verwandte themen/meistgelesen/meistgelesene artikel/meist gelesen/empfohlen/empfehlungen der redaktion
            neueste artikel/aktuelle nachrichten/mehr aus/passend zum thema/top-themen
            noticias relacionadas/artículos relacionados/también te puede interesar/lo más leído/lo más visto/más noticias
            últimas noticias/le puede interesar/recomendado para ti/notícias relacionadas/articoli correlati/potrebbe interessarti
            اخبار مرتبط/مطالب مرتبط/مطالب مشابه/خبرهای مرتبط/نوشته‌های مشابه/پربازدیدها/پربازدیدترین/پربازدیدترین‌ها/پربیننده‌ترین
            پربیننده‌ترین‌ها/آخرین اخبار/تازه‌ترین اخبار/تازه‌ها/مطالب پیشنهادی/پیشنهاد ما/دیگر خبرها/سایر اخبار/گزارش‌های دیگر
            محتوای مرتبط
            مواضيع ذات صلة/أخبار ذات صلة/مقالات ذات صلة/أخبار متعلقة/مقالات متعلقة/موضوعات متعلقة/الأكثر قراءة/الأكثر مشاهدة/آخر الأخبار
            أحدث الأخبار/قد يعجبك أيضا/قد يعجبك أيضاً/قد يهمك/قد يهمك أيضا/المزيد من الأخبار/مواضيع مشابهة/مقالات مشابهة/مواد ذات صلة
            متعلقہ خبریں/متعلقہ مضامین/مزید خبریں/تازہ ترین خبریں/مقبول ترین/سب سے زیادہ پڑھی جانے والی/اړوند خبرونه/نور خبرونه
            اړوند مطالب/وروستي خبرونه
            похожие статьи/похожие новости/похожие материалы/связанные новости/материалы по теме/новости по теме/самое читаемое/популярное
            последние новости/главные новости/рекомендуем/другие новости/еще по теме/еще новости
            ilgili haberler/benzer haberler/ilgili yazılar/benzer yazılar/çok okunanlar/en çok okunanlar/son haberler/diğer haberler
            bunlar da ilginizi çekebilir/önerilen haberler/önerilen içerikler/öne çıkanlar
            相关新闻/相关文章/相关报道/热门文章/热门新闻/最新消息/最新新闻/推荐阅读/猜你喜欢/更多新闻/更多报道/关联新闻
            """),
        (SeedPhraseKind.Pointer, """
            read more/read also/also read/read/read next/read on/see also/see more/watch/watch also/also watch/listen/related
            related story/related article/related coverage/related reading/related video/related content/more on this/more here
            further reading/find out more/full story/full coverage/must read/don't miss/editor's pick/recommended/from the archive
            in case you missed it/icymi/video/podcast/gallery/in pictures/explainer/explained/live blog/follow live/you may also like
            you might also like/see related/more
            lire aussi/à lire aussi/lire également/à lire/voir aussi/à voir aussi/lire plus/pour aller plus loin/en savoir plus/à écouter
            vidéo
            lesen sie auch/lesen sie mehr/lesen sie dazu/mehr dazu/mehr lesen/siehe auch/auch interessant/lesetipp/mehr zum thema/video
            leer más/lee también/lea también/lee más/te puede interesar/ver también/ver más/más información/vídeo
            leggi anche/leggi di più/leia também/leia mais/veja também/lees ook/lees meer
            بیشتر بخوانید/بیشتر بدانید/همچنین بخوانید/بخوانید/مطالب بیشتر/اینجا بخوانید/ببینید/بشنوید/مطلب مرتبط/خبر مرتبط
            اقرأ أيضا/اقرأ أيضاً/اقرأ المزيد/اقرأ ايضا/إقرأ أيضا/إقرأ أيضاً/إقرأ المزيد/طالع أيضا/شاهد أيضا/شاهد/شاهد أيضاً/للمزيد
            لمزيد من التفاصيل
            مزید پڑھیں/یہ بھی پڑھیں/مزید جانیں/مزید پڑھیے/نور ولولئ/نور ولولئ دلته/دا هم ولولئ/نور یی ولولئ
            читайте также/читать также/читать еще/см. также/смотрите также/подробнее/по теме
            ayrıca okuyun/ayrıca bakınız/bunu da oku/daha fazlası/ilgili haber/devamı
            阅读更多/延伸阅读/相关阅读/另见/参见/更多
            """),
        (SeedPhraseKind.Foot, """
            tags/tagged/tag/topics/topic/related tags/keywords/filed under/posted in/categories/category/comments/comment/view comments
            show comments/no comments/no comments yet/0 comments/add a comment/join the discussion/join the conversation/reader comments
            about the author/about the writer/about the authors/about author/author bio/meet the author/contributors/share your thoughts
            share this entry/share this with/notes to editors/note to editors/notes for editors/media contact/media contacts/press contact
            press contacts/for media inquiries/media enquiries/media inquiries/contact information/press office/about us/credits/copyright
            news id/news code/story code/article id/shortlink/short link/short url/permalink/source url/original url/view original
            topics in this story/explore more on these topics/more on these topics/in this article/mentioned in this story/follow us
            follow us on/follow/stay connected/connect with us/newsletter/newsletter signup/our newsletter/get the newsletter
            rate this article/rate this
            mots-clés/mots clés/étiquettes/thèmes/commentaires/commenter/réagir/vos réactions/à propos de l'auteur/l'auteur/contact presse
            contacts presse/suivez-nous/lien court/sujets associés
            schlagwörter/schlagworte/stichwörter/themen/kommentare/kommentar/diskussion/leserkommentare/über den autor/über die autorin
            zum autor/zur autorin/pressekontakt/folgen sie uns/themen in diesem artikel
            etiquetas/temas/temas relacionados/comentarios/sobre el autor/acerca del autor/síguenos/archivado en/contacto de prensa
            برچسب/برچسب‌ها/برچسب ها/کلیدواژه‌ها/کلید واژه‌ها/کلمات کلیدی/تگ‌ها/نظرات/نظرات کاربران/نظر کاربران/دیدگاه‌ها/دیدگاه ها/دیدگاه
            درباره نویسنده/لینک کوتاه/لینک کوتاه خبر/کد خبر/کد مطلب/شناسه خبر/منابع/ما را دنبال کنید/دسته‌بندی/دسته بندی/گروه
            الوسوم/وسوم/كلمات مفتاحية/الكلمات المفتاحية/كلمات دالة/كلمات دلالية/التعليقات/تعليقات/نبذة عن الكاتب/عن الكاتب/تابعنا/تابعونا
            تابعنا على/تابعونا على/رابط مختصر/الرابط المختصر/التصنيفات/المصادر
            ٹیگز/تبصرے/تبصرہ/موضوعات/مصنف کے بارے میں/ټګونه/تبصرې/لنډ لینک
            теги/метки/темы/комментарии/обсуждение/об авторе/ключевые слова/рубрики/подписывайтесь/подписывайтесь на нас
            etiketler/konular/yorumlar/yorum/yazar hakkında/anahtar kelimeler/bizi takip edin/kısa link
            标签/标籤/关键词/评论/网友评论/责任编辑/责编/编辑/关于作者/来源/分类/短链接
            """),
        (SeedPhraseKind.Form, """
            leave a reply/leave a comment/leave a response/post a comment/post comment/write a comment/write a reply/submit a comment
            submit comment/add comment/add your comment/cancel reply/click here to cancel reply/your email address will not be published
            required fields are marked/save my name/you must be logged in to/you must be logged in/please log in to comment
            log in to comment/sign in to comment/log in to leave a comment/notify me of/notify of/name */email */inline feedbacks
            inline feedback/most voted/oldest/newest/view all comments/article rating/rating/average rating/be the first to comment
            be the first to rate/comments are closed/comments are moderated/commenting on this article/this site uses akismet
            what do you think/got something to say/have your say/would love your thoughts/reply
            laisser un commentaire/laissez un commentaire/laisser une réponse/poster un commentaire/ajouter un commentaire
            écrire un commentaire/votre adresse e-mail ne sera pas publiée/votre adresse de messagerie ne sera pas publiée
            les champs obligatoires sont indiqués/annuler la réponse
            kommentar schreiben/kommentar hinterlassen/schreiben sie einen kommentar/schreibe einen kommentar/hinterlasse einen kommentar
            kommentar verfassen/antworten/ihre e-mail-adresse wird nicht veröffentlicht/deine e-mail-adresse wird nicht veröffentlicht
            erforderliche felder sind/antwort abbrechen
            deja un comentario/dejar un comentario/deja una respuesta/escribe un comentario/publicar comentario
            tu dirección de correo electrónico no será publicada/los campos obligatorios están marcados/cancelar respuesta
            lascia un commento/deixe um comentário/deixe uma resposta
            ارسال نظر/ارسال دیدگاه/ثبت نظر/ثبت دیدگاه/نظر بدهید/نظر شما/نظر شما چیست/دیدگاه شما/دیدگاه خود را بنویسید/دیدگاهتان را بنویسید
            پاسخ دهید/لغو پاسخ/نشانی ایمیل شما منتشر نخواهد شد/آدرس ایمیل شما منتشر نخواهد شد/بخش‌های موردنیاز علامت‌گذاری شده‌اند
            امتیاز مقاله/امتیاز دهید/به این مطلب امتیاز دهید/اطلاع از/اشتراک در/مشاهده همه دیدگاه ها/مشاهده همه دیدگاه‌ها/بازخورد
            لطفا نظر دهید/نظر خود را بنویسید/افزودن دیدگاه
            اترك تعليقا/اترك تعليقاً/اترك ردا/اترك رداً/أضف تعليق/أضف تعليقا/أضف تعليقاً/أضف تعليقك/شارك برأيك
            لن يتم نشر عنوان بريدك الإلكتروني/الحقول الإلزامية مشار إليها/إلغاء الرد/اكتب تعليقك/كن أول من يعلق
            تبصرہ کریں/اپنا تبصرہ لکھیں/جواب دیں/آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا/خپله تبصره ولیکئ/ځواب پرېږدئ
            оставить комментарий/оставьте комментарий/добавить комментарий/написать комментарий/ваш адрес email не будет опубликован
            обязательные поля помечены/отменить ответ
            yorum yap/yorum yaz/yorum yapın/bir yanıt yazın/bir cevap yazın/cevap yaz/e-posta adresiniz yayınlanmayacak/gerekli alanlar
            yanıtı iptal et
            发表评论/发表回复/写评论/您的电子邮箱地址不会被公开/您的邮箱地址不会被公开/必填项已用/取消回复
            """),
        (SeedPhraseKind.Notice, """
            follow us on/follow us/like us on/like us/join us on/join our/join the thousands/find us on/connect with us/stay up to date
            stay informed/stay tuned/stay connected/get the latest/get our/get all the latest/get breaking news/get daily/never miss
            don't miss a/subscribe to/subscribe for/subscribe now/sign up for/sign up to/sign up here/sign up now/sign up and
            enter your email/enter your e-mail/your email/email address/by signing up/by subscribing/by clicking/by continuing
            by submitting/thank you for subscribing/thanks for subscribing/you have successfully/please enter a valid/we use cookies
            we value your privacy/we and our partners/this website uses cookies/this site uses cookies/our website uses cookies
            this site is protected by/cookies help us/to continue reading/to read the full/continue reading with/already a subscriber
            already a member/already have an account/register to/register for free/create a free account/create an account/log in to
            start your free/support independent/support our/become a member/become a subscriber/make a donation/your support/download our
            download the app/download the free/install our/click here to/click here for/tap here/click to/scroll down/share this article
            share this story/share this post/share on/share via/send this/all rights reserved/copyright ©/copyright (c)/©
            this article was originally published/this article originally appeared/this article first appeared
            this article was first published/this story was originally published/this story originally appeared/this story first appeared
            this post was originally/reprinted with permission/this material may not/disclaimer/the views expressed/views expressed
            the opinions expressed/opinions expressed/have a tip/got a tip/have you been affected/send us/write to us/email us
            contact us at/tell us/let us know/with inputs from/with input from/with agency inputs/with additional reporting
            additional reporting by/this story has not been edited/this article has not been edited/except for the headline/more to follow
            this is a breaking/this is a developing/this story is developing/this is a developing story/please refresh/reading this on
            having trouble/view this email/unsubscribe/you are receiving/you're receiving/you received this/forwarded this
            was this forwarded/update your preferences/add us to your/powered by/filed under/skip to/share your/image may be subject
            javascript/please enable/your browser/please turn on/an error occurred/something went wrong/javascript is disabled
            suivez-nous/abonnez-vous/inscrivez-vous/recevez/téléchargez/rejoignez/nous utilisons des cookies/ce site utilise des cookies
            ce site utilise/en poursuivant/tous droits réservés/cliquez ici/partager sur/article réservé aux abonnés/réservé aux abonnés
            il vous reste/cet article est réservé/déjà abonné/avec afp/la suite est réservée
            folgen sie/abonnieren sie/melden sie sich/jetzt anmelden/wir verwenden cookies/diese website verwendet/alle rechte vorbehalten
            klicken sie/laden sie/mit material von/sie haben noch kein/teilen auf/diesen artikel teilen/ihr browser
            síguenos/suscríbete/suscríbase/regístrate/recibe/descarga/únete/usamos cookies/utilizamos cookies/este sitio utiliza
            todos los derechos reservados/haz clic/haga clic/compartir en
            ما را در/ما را دنبال/به کانال/عضو کانال/در کانال/دیدگاه های شما/دیدگاه‌های شما/نظرات شما/لینک کوتاه/تمامی حقوق/کلیه حقوق
            تمام حقوق/حق نشر/استفاده از مطالب/بازنشر/نقل مطالب/این سایت از کوکی
            تابعونا/تابعنا/اشترك في/اشتركوا/للاشتراك/انضم إلى/انضموا/حمل التطبيق/حمّل التطبيق/جميع الحقوق محفوظة/حقوق النشر/نستخدم ملفات
            يستخدم هذا الموقع/اضغط هنا/شارك على/لمتابعة
            ہمیں فالو/ہمارے ساتھ/جملہ حقوق محفوظ/تمام حقوق محفوظ/ټول حقوق/زموږ سره
            подписывайтесь/подпишитесь/следите за/все права защищены/мы используем/этот сайт использует/нажмите/скачайте/перепечатка
            bizi takip/abone olun/kaydolun/tüm hakları saklıdır/bu site/çerezleri kullanıyoruz/sitemizde/tıklayın/uygulamamızı indirin
            版权所有/未经授权/未经许可/关注我们/扫码/扫描二维码/点击/本网站使用/转载请注明/欢迎关注/更多精彩
            """),
        (SeedPhraseKind.Picture, """
            photo/photos/photo by/photo credit/photo courtesy/photo caption/photograph/photograph by/photography by/photography/picture
            picture by/pictures/picture credit/image/images/image by/image credit/image credits/image source/image caption/image courtesy
            featured image/feature image/credit/credits/credit line/caption/file photo/file/file image/file picture/illustration
            illustration by/graphic/graphics/map/chart/screengrab/screenshot/video grab/handout/pic/pic credit/pictured/cover image
            cover photo/source photo/ic/above/below/left/right/top/media caption/video caption
            crédit/crédits/crédit photo/crédits photo/photo d'illustration/légende/image d'illustration/illustration
            foto/fotos/bild/bilder/bildunterschrift/bildquelle/bildnachweis/symbolbild/archivbild/archivfoto/quelle
            fotografía/imagen/imágenes/crédito/pie de foto/foto de archivo/fotografia/imagem/immagine
            عکس/عکاس/تصویر/تصاویر/عکس از/عکس آرشیوی/نما/منبع عکس
            صورة/صور/الصورة/تصوير/المصور/صورة أرشيفية/مصدر الصورة/عدسة
            تصویر/فوٹو/تصویر کا ذریعہ/انځور/عکس
            фото/фотография/снимок/изображение/иллюстрация/автор фото/источник фото/подпись
            fotoğraf/fotoğraflar/görsel/kaynak fotoğraf/resim
            图/图片/图源/图片来源/图为/摄影/资料图/资料图片
            """),
        (SeedPhraseKind.Section, """
            world/world news/international/global/national/nation/local/regional/region/politics/policy/government/economy/business
            finance/markets/money/technology/tech/science/health/environment/climate/energy/education/society/culture/arts/art/books/music
            film/entertainment/lifestyle/life/travel/food/sport/sports/football/opinion/opinions/analysis/comment/commentary/editorial
            editorials/op-ed/column/columns/columnists/feature/features/long read/the long read/interview/interviews/investigation
            investigations/special report/report/reports/news/news report/news analysis/briefing/blog/blogs/press release/press releases
            media release/news release/newsroom/video/videos/photos/pictures/weather/security/defence/defense/law/justice/crime/media
            letters/obituaries/obituary/magazine/explainer/fact check/review/reviews/top stories/front page/perspective/perspectives
            viewpoint/dispatch/dispatches/newsletter/daily briefing/transcript/podcast/for immediate release/immediate release/embargoed
            europe/asia/africa/americas/america/middle east/north america/south america/latin america/south asia/east asia/central asia
            southeast asia/pacific/oceania/caribbean/uk/us/usa/eu
            monde/politique/économie/société/culture/sport/sports/santé/sciences/environnement/planète/tribune/éditorial/analyse/opinion
            reportage/enquête/entretien/culture/idées/débats/international/france/communiqué de presse/communiqué
            politik/wirtschaft/gesellschaft/kultur/sport/wissenschaft/gesundheit/umwelt/meinung/kommentar/leitartikel/reportage/interview
            analyse/ausland/inland/panorama/regional/lokales/netzwelt/reise/pressemitteilung
            mundo/política/economía/sociedad/cultura/deportes/ciencia/salud/opinión/internacional/nacional/tecnología/editorial/entrevista
            reportaje/comunicado de prensa
            جهان/سیاست/سیاسی/اقتصاد/اقتصادی/جامعه/اجتماعی/فرهنگ/فرهنگی/فرهنگ و هنر/ورزش/ورزشی/علم/فناوری/سلامت/محیط زیست/یادداشت/تحلیل
            گزارش/گفتگو/گفت‌وگو/مصاحبه/دیدگاه/سرمقاله/خبر/اخبار/بین‌الملل/بین الملل/استان‌ها/حوادث
            العالم/سياسة/اقتصاد/مجتمع/ثقافة/رياضة/علوم/صحة/تكنولوجيا/بيئة/رأي/آراء/تحليل/تقرير/تقارير/حوار/مقابلة/افتتاحية/أخبار/منوعات
            عربي/دولي/محليات
            دنیا/پاکستان/سیاست/کاروبار/کھیل/صحت/ادارتی/کالم/خبریں
            мир/политика/экономика/общество/культура/спорт/наука/здоровье/мнение/мнения/аналитика/интервью/репортаж/новости/в мире
            происшествия/технологии
            dünya/gündem/siyaset/politika/ekonomi/toplum/kültür/kültür sanat/spor/bilim/sağlık/çevre/görüş/analiz/röportaj/haberler/yaşam
            teknoloji
            国际/国内/政治/经济/社会/文化/体育/科技/财经/评论/观点/新闻/健康/环境
            """),
    ];
}
