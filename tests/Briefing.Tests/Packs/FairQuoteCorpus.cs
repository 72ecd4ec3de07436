using Briefing.Packs.Checks;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>Sentences as papers write them, with the words that somebody quoted in braces: cut unfairly, or not.</summary>
public partial class FairQuoteCorpus
{
    static readonly string[] Cut =
    [
        "The mayor denied that {the bridge was ever unsafe}.",
        "The mayor has repeatedly denied that {the bridge was ever unsafe}.",
        "Officials denied reports that {the dam had been sold to investors}.",
        "She rejected claims that {the council knew of the leak}.",
        "The ministry dismissed as rumour that {the airport would close in May}.",
        "There is no evidence that {the mayor took money from the firm}.",
        "It is not true that {the school will be closed next year}.",
        "The company did not say that {the plant would be sold}.",
        "He never said that {the workers were lazy}.",
        "The board has not {approved the plan for a second runway}.",
        "The board hasn't {approved the plan for a second runway}.",
        "The board will not {approve the plan for a second runway}.",
        "They refused to {sign the treaty on fishing rights}.",
        "The union failed to {reach an agreement with the owners}.",
        "Nobody believes that {the lake will be clean by summer}.",
        "Experts doubt that {the lake will be clean by summer}.",
        "Doctors doubt whether {the vaccine works on children}.",
        "It is unlikely that {the festival will take place this year}.",
        "The court ruled out that {the fire was set on purpose}.",
        "The spokesman refuted the allegation that {prisoners had been beaten}.",
        "The government disputes that {a thousand people had to leave}.",
        "Neither side {wanted to continue the talks}.",
        "The team left without {having seen the mine}.",
        "The report stops short of {calling the election a fraud}.",
        "This is far from {a complete victory over the disease}.",
        "He said the road was closed rather than {opened to all traffic}.",
        "“We don't {intend to raise the fares},” the director said.",
        "“I cannot {support the bill in this form},” she said.",
        "It was no longer {the largest harbour of the coast}.",
        "The claim that {the water was poisoned} is false, the laboratory found.",
        "Reports that {the mayor had resigned on Monday} were denied by her office.",
        "The idea that {the tower would fall down} has been debunked.",
        "{The council will} not pay for the repair.",
        "If {the rains come early}, the harvest is lost.",
        "If the rains come early, {the harvest of the whole valley is lost}.",
        "He warned that if no money came, {the theatre would have to close}.",
        "“If we lose, {I will leave politics for good},” he said.",
        "Unless the owners pay, {the crew will stay on board}.",
        "{The crew will leave the ship} unless the owners pay.",
        "{The city will host the games} if it can find the money.",
        "{The city will host the games}, if it can find the money.",
        "{Both sides would sign} provided that the border stays open.",
        "{The farmers will sell} only if the price rises.",
        "The committee asked whether {the minister had known of the deal}.",
        "Provided that the ice holds, {the race will begin on Sunday}.",
        "{We will open the border} on condition that the shooting stops.",
        "She asked if {the prisoners had been fed}.",
        "He wanted to know whether {there was enough water for the town}.",
        "Critics reject the view that {the law protects small farms}.",
        "“Not once {did they ask us for help},” the captain said.",
        "There was no evidence that {the ferry had been overloaded}.",
        "Investigators found no evidence of {a deliberate attack on the plant}.",
        "The figures are far from {proof that the vaccine is dangerous}.",
        "Far from {being a success, the programme cost millions}.",
        "Neither the police nor the army {took part in the raid}.",
        "Neither the minister nor his deputy {knew about the transfer}.",
        "The bank refused to {publish the list of its debtors}.",
        "The workers are refusing to {sign the new contract}.",
        "Unless parliament agrees, {the tax will double in January}.",
        "The firm would have {paid the fine if the court had asked}.",
        "The dam would have {collapsed within a day} had the rain gone on.",
        "There is hardly {any sign of recovery in the north}.",
        "Hardly any of the pupils {passed the examination in June}.",
        "The lawyer rejects the claim that {her client was in the house}.",
        "It is not true that {we ever sold data to the firm}.",
        "It isn't the case that {wages have fallen for ten years}.",
        "It is false that {the army fired first}.",
        "It would be wrong to say that {the plan has failed}.",
        "Nobody has shown that {the river is safe to swim in}.",
        "No one believes that {the deal will hold}.",
        "None of the witnesses {saw the driver leave the car}.",
        "Few believe that {the truce will last the month}.",
        "Few experts think that {the currency will recover}.",
        "The committee asked whether {the minister misled the house}.",
        "It remains unclear whether {the money was ever paid}.",
        "It is unclear if {the pilot had been warned}.",
        "It is doubtful that {the bridge can carry lorries}.",
        "The envoy stopped short of {calling it a breach of the treaty}.",
        "She declined to {say who had paid for the trip}.",
        "The ministry declined to {confirm the number of dead}.",
        "He avoided {saying that the election was stolen}.",
        "The rumour that {the king is ill} is baseless.",
        "The claim that {taxes rose under the last government} is simply wrong.",
        "The suggestion that {we paid bribes to the police} is absurd.",
        "The notion that {the glacier will vanish next year} is a myth.",
        "“To say that {the army lost control of the town} is a lie,” he said.",
        "The court dismissed the argument that {the law protects the owner}.",
        "The embassy called untrue reports that {it had closed its visa office}.",
        "The king has never {visited the islands since the war}.",
        "Not a single member {voted for the second amendment}.",
        "Not all of them {agree that the mine should close}.",
        "The treaty does not mean that {the border will be open}.",
        "The agreement in no way {obliges us to take part}.",
        "By no means {did the council approve the plan}.",
        "Under no circumstances {will we sell the island}.",
        "The ban prevents farmers from {selling their grain abroad}.",
        "The judge barred the paper from {printing the letters}.",
        "The law prohibits companies from {hiring children under fourteen}.",
        "He warned against {believing that the war is over}.",
        "Were the dam to break, {half the city would be under water}.",
        "Had the alarm worked, {everyone would have been saved}.",
        "Should the talks fail, {the army will cross the river}.",
        "In the event of a strike, {the hospitals will stay open}.",
        "As long as the snow holds, {the lifts will run}.",
        "{The lifts will run} as long as the snow holds.",
        "{Taxes will fall next year}, provided growth continues.",
        "Only if the price rises {will the farmers sell their grain}.",
        "{The troops will leave by June} — if the truce holds.",
        "{We will sign the paper}, he said, but only if the prisoners come home.",
        "Supposing the votes are there, {the bill passes tonight}.",
        "It is a mistake to think that {the disease is beaten}.",
        "The company lacks {the means to repair the pipeline}.",
        "The report found nothing to suggest that {the data were forged}.",
        "There is little evidence that {the cameras reduce crime}.",
        "There is little to suggest that {the rebels are ready to talk}.",
        "Without admitting that {it had polluted the lake}, the firm paid.",
        "The director can not {promise that the theatre will reopen}.",
        "“I don't think {the coalition will survive the summer},” she said.",
        "“I do not believe that {he took the money},” the mother said.",
        "They fell short of {winning a majority in the house}.",
        "{The claim about the well} has been disproved.",
        "It was wrongly reported that {the singer had died}.",
        "The article falsely stated that {the school was sold}.",
        "The mayor said he was not aware that {the contract had been signed}.",
        "The union no longer {supports the wage agreement of March}.",
        "The inspector could not say if {the valves had been tested before the accident}.",
        "Analysts are sceptical that {the merger will save any money}.",
        "The president scoffed at the idea that {the army might turn against him}.",
        "Nothing in the files shows that {the doctor knew of the mistake}.",
        "At no point did {the guards open fire on the crowd}.",
        "The rebels have yet to {give up a single village}.",
        "The mayor, asked about the plan, never {promised to rebuild the stadium}.",
        "The ministry has not confirmed that {nine soldiers were killed}.",
        "The company could not confirm reports that {its server had been hacked}.",
        "There was no sign that {the volcano would erupt again}.",
        "There is no reason to believe that {the reactor is unsafe}.",
        "I can't imagine that {the people will vote for war}.",
        "It has never been proved that {the painting is a fake}.",
        "It was not clear whether {the hostages were still alive}.",
        "He wondered whether {the treaty was worth the paper}.",
        "If the judge agrees, {the prisoners will be set free on Friday}.",
        "{The airline will cut a thousand jobs} if passengers stay away.",
        "The islanders fear that unless help comes, {they will have to leave}.",
        "{The shelter will close}, she warned, unless the city pays.",
        "The trade body disputed the finding that {plastic bottles are safe}.",
        "The minister brushed aside suggestions that {he would step down in spring}.",
        "The paper retracted its story that {the actor had been arrested}.",
        "The court threw out the charge that {the editor insulted the king}.",
        "The opposition voted against {raising the price of bread}.",
        "The two men never {spoke to each other again after the trial}.",
        "The village is no longer {cut off from the outside world}.",
        "Without proof that {the meat was poisoned}, police let him go.",
        "He has refused to say that {the vote was fair}.",
        "It is not that {the farmers hate the wolves}; they fear for their sheep.",
        "She was not told that {the house would be searched}.",
        "“There is no way {we will give back the land},” the colonel said.",
        "The bank is not expected to {lower its rates this year}.",
        "Scientists are not sure that {the fish will return}.",
        "The council won't be {selling the park to the highest bidder}.",
        "Nor did the envoy {mention the missing journalists}.",
        "It is too early to say that {the epidemic is over}.",
        "Assuming the snow melts, {the pass will open in May}.",
        "Once the money is paid, {the crew will be released}.",
        "The commission cleared him of {taking bribes from the builder}.",
        "Critics wrongly assume that {the fund pays for roads}.",
    ];

    static readonly string[] Fair =
    [
        "{The mayor denied that the bridge was ever unsafe}.",
        "The mayor said that {the bridge had always been safe}.",
        "The mayor was not available, but {her deputy promised a new bridge}.",
        "“We have never been happier,” he said. {“The harvest was the best in years.”}",
        "There is no doubt that {the lake is clean}.",
        "Not only {did the price rise}, it doubled.",
        "No fewer than {nineteen houses were destroyed by the flood}.",
        "The strike did not last, and {the ships sailed on Monday}.",
        "The council, which had refused to pay, {changed its mind on Friday}.",
        "The plan was rejected in March. {The council adopted it in May}.",
        "After the denial, {the minister travelled to the coast}.",
        "Although nobody was hurt, {the damage is great}.",
        "{The damage is great}, although nobody was hurt.",
        "{The damage is great}, but nobody was hurt.",
        "{The owners paid the crew} and did not ask for anything.",
        "{The council adopted the plan} on Friday.",
        "{The council adopted the plan}, the mayor said.",
        "According to the report, {the water is clean}.",
        "The director, who does not live in the city, {opened the new hall}.",
        "{More than forty ships are waiting} outside the harbour.",
        "As if nothing had happened, {the market opened at six}.",
        "Even if it rains, {the race will begin on Sunday}.",
        "She said she would come, and {the hall was full}.",
        "When the talks failed, {both sides went home}.",
        "The government denies it, while {the opposition speaks of fraud}.",
        "Because no money was left, {the theatre closed in May}.",
        "The theatre closed because {no money was left}.",
        "{No money was left}, so the theatre closed.",
        "He had not slept for two days when {the rescue party arrived}.",
        "“This is not a game: {the river will rise again},” she said.",
        "The bridge is not new; {it was built in 1911}.",
        "The festival does not begin on Friday. {It begins on Saturday at noon}.",
        "They had neither water nor bread until {the army reached the village}.",
        "With no wind at all, {the boats stood still}.",
        "The judge asked for silence and {the witness began to speak}.",
        "The minister rejected the report and {announced an inquiry of his own}.",
        "It is not the first time: {the dam broke in 1953 too}.",
        "The mayor did not hesitate: {“We will rebuild every house.”}",
        "Hardly anyone came, yet {the concert was a success}.",
        "{The concert was a success} even though hardly anyone came.",
        "Residents say {the noise has become unbearable}.",
        "Its critics, however, say that {the law protects nobody}.",
        "{Farmers were told to leave} as the water rose.",
        "{The port handles nine million tons a year}, nearly twice as much as ten years ago.",
        "The firm said it had no comment. {Its shares fell by nine per cent}.",
        "The ban, which was lifted in June, {had never been enforced}.",
        "The two teams never met again, but {their captains became friends}.",
        "Asked about the deal, {the minister smiled}.",
        "In her letter she writes that {the house was sold in 2019}.",
        "“{We will rebuild every house},” the mayor said, if not this year then the next.",
        "{There was no evidence that the ferry had been overloaded}.",
        "The minister resigned; {her deputy took over on Monday}.",
        "The firm refused to comment, but {its shares fell by a tenth}.",
        "No sooner had he spoken than {the crowd began to sing}.",
        "He has no doubt that {the dam will hold}.",
        "Nobody doubts that {the harvest was good}.",
        "The union could not agree more: {wages must rise}.",
        "There is no denying that {the town has changed}.",
        "Nothing less than {a new constitution is needed}, she said.",
        "She did not deny that {the letter was hers}.",
        "It is no secret that {the two men dislike each other}.",
        "It is not only that {the price rose}; quality fell.",
        "“Not bad at all,” he said. {“The team played well.”}",
        "The road, not the railway, {carries most of the ore}.",
        "{The road carries most of the ore}, not the railway.",
        "The strike ended without violence and {the port reopened at noon}.",
        "The law, unlike its predecessor, {protects tenants}.",
        "The king, who never travelled, {wrote ten thousand letters}.",
        "Instead, {the council bought the old mill}.",
        "Rather than wait, {the crew left in the boats}.",
        "Instead of waiting, {the crew left in the boats}.",
        "Without waiting for an answer, {the general gave the order}.",
        "Despite having no money, {the club bought a new ground}.",
        "Whether or not it rains, {the fair opens at nine}.",
        "Even if nobody comes, {the band will play}.",
        "If anything, {the river has become cleaner}.",
        "As if by magic, {the lights went on}.",
        "When asked if he would stay, he smiled. {He has three years left on his contract}.",
        "The dispute over the well is old: {it began in 1931}.",
        "{The refusal came on Monday} and was expected.",
        "The denial convinced few; {most people believed the paper}.",
        "After rejecting two offers, {the owners sold the mill}.",
        "Having failed twice, {the climbers reached the top in June}.",
        "The failed talks cost a year, and {both sides lost men}.",
        "He dismissed his staff and {moved to the coast}.",
        "The refusal to pay led to a trial in which {the firm was fined}.",
        "{The vaccine was tested on ten thousand people}, none of whom fell ill.",
        "None fell ill, and {the vaccine was approved}.",
        "The contract is void because {the mayor had signed it alone}.",
        "Not far from the border, {soldiers found the bus}.",
        "No later than Friday, {the council will publish its plan}.",
        "No less than half of the crop was lost, {the ministry says}.",
        "At least {forty people were rescued by helicopter}.",
        "Up to {forty people were on board}, the coast guard said.",
        "The islands, which do not have an airport, {depend on the ferry}.",
        "The doubtful contract was cancelled, and {a new one was signed}.",
        "Neither side won. {The war lasted ten years}.",
        "Not since 1953 {has the river stood so high}.",
        "It was not until Friday that {the road was opened}.",
        "Never before {had so many people come}.",
        "{So many people had never come before}.",
        "He never married; {his sister kept the house}.",
        "The mine never paid a dividend, yet {its shares rose}.",
        "{The company sold its mine}, which had never paid a dividend.",
        "Prices fell, though not everywhere; {in the south they rose}.",
        "Although the court did not agree, {the law was changed in May}.",
        "Since there was no wind, {the race was put off}.",
        "The army, which denies the charge, {said four soldiers were hurt}.",
        "If you ask the farmers, {the summer was too dry}.",
        "The question is not new: {the council debated it in March}.",
        "Not for the first time, {the square was full}.",
        "The rebels gave up two villages and {kept the third}.",
        "The judge was not in court on Friday; {the verdict was read by a clerk}.",
        "He said the price was too high. {The farmers agreed with him}.",
        "{The two men never spoke to each other again}.",
        "The council, unable to pay, {sold the park}.",
        "With nothing left to lose, {the crew cut the anchor}.",
        "{The airline cut a thousand jobs} in the spring, although passengers stayed.",
        "“If I may say so, {your town is beautiful},” the guest said.",
        "The minister, who had not been invited, {came all the same}.",
        "The bridge cannot carry lorries, so {goods go by boat}.",
        "The plan is far from finished, but {the money is there}.",
        "A ban on fishing came into force, and {the cod returned}.",
        "Despite the ban, {boats went out on Sunday}.",
        "The ferry no longer sails; {a tunnel was opened in 2004}.",
        "The strike ended because {the owners gave in}.",
        "The refusal of the bank surprised nobody: {it had lost millions}.",
        "No one was hurt when {the crane fell into the harbour}.",
        "Nobody was hurt, and {the fire was put out by noon}.",
        "The court found that {the editor had broken no law}.",
        "Officials confirmed that {nine soldiers were killed}.",
        "The study shows that {the fish have returned}.",
        "The envoy stressed that {the talks would go on}.",
        "The farmers fear for their sheep, and {the wolves are protected}.",
        "Until the railway came, {the valley had no doctor}.",
        "Once a week {the market fills the square}.",
        "As the price of bread rose, {crowds gathered in the capital}.",
        "Since the vote, {the parties have met four times}.",
        "{The parties have met four times} since the vote.",
        "{Prices doubled within a year}, not least because of the drought.",
        "Few people live there, but {the valley has three churches}.",
        "Little is known of his youth; {he was born in a village near the coast}.",
        "A few days later {the army entered the town}.",
        "Only in May {did the snow melt}.",
        "The general, far from home, {wrote to his wife every day}.",
        "He has denied the charge. {A trial is to begin in June}.",
        "Asked whether he would stay, {he said the choice was his wife's}.",
        "The factory, closed since 2010, {will become a museum}.",
        "The law bans smoking in bars; {cafés are exempt}.",
        "Against all odds, {the small team won the cup}.",
        "From the beginning {the project was late}.",
    ];

    /// <summary>What somebody else says, given to the article itself.</summary>
    static readonly string[] Reported =
    [
        "The ministry alleged that {the paper had been paid}.",
        "The union claimed that {half of the crew had left}.",
        "It is alleged that {the officer sold the keys}.",
        "Police alleged {the driver had been drinking}.",
        "The driver allegedly {left the scene on foot}.",
        "According to the minister, {the road will open in May}.",
        "{The road will open in May}, according to the minister.",
        "{The road will open in May}, the minister said.",
        "{The road will open in May}, said the minister.",
        "“{The road will open in May},” the minister said.",
        "Residents say that {the noise is unbearable}.",
        "The governor told reporters that {the dam was safe}.",
        "He added that {nobody had been hurt in the fire}.",
        "Officials believe that {the fire was set on purpose}.",
        "The general boasted that {his men had taken the hill}.",
        "The firm maintains that {its products are safe}.",
        "The accused insists that {he was at home}.",
        "The report concludes that {the dam was badly built}.",
        "The envoy reportedly {met the rebels in secret}.",
        "{The envoy met the rebels in secret}, reports say.",
    ];

    static readonly string[] OwnVoice =
    [
        "{The minister said that the road will open in May}.",
        "{The minister opened the road on Monday}.",
        "{The road opened in May}, and the minister came.",
        "The minister came and {the road was opened}.",
        "{Ten people were hurt in the fire}.",
        "The town {has forty thousand people}, as the census of 1990 says.",
        "{The town has a mayor}, who said nothing.",
        "{The town has a mayor}, but says nothing of it.",
        "After the war, {the mill was rebuilt}.",
        "{The mill was rebuilt in 1950}.",
    ];

    [Fact]
    public void The_grammar_of_denying_supposing_and_telling_is_known()
    {
        var missed = GrammarCut.Where(sentence => !IsNoticed(sentence)).Concat(GrammarReported.Where(sentence => !IsReport(sentence) && !IsNoticed(sentence))).ToList();
        var alarms = GrammarFair.Where(IsNoticed).Concat(GrammarOwnVoice.Where(sentence => IsNoticed(sentence) || IsReport(sentence))).ToList();
        Assert.True(missed.Count + alarms.Count == 0, $"missed:\n{string.Join('\n', missed)}\nfalse alarms:\n{string.Join('\n', alarms)}");
    }

    [Fact]
    public void Nine_of_ten_cut_quotes_are_noticed_and_one_fair_one_in_twenty_at_most()
    {
        var missed = Cut.Where(sentence => !IsNoticed(sentence)).ToList();
        var alarms = Fair.Where(IsNoticed).ToList();
        Assert.True(
            missed.Count <= Cut.Length / 10 && alarms.Count <= Fair.Length / 20,
            $"missed:\n{string.Join('\n', missed)}\nfalse alarms:\n{string.Join('\n', alarms)}");
    }

    [Fact]
    public void Newspaper_sentences_are_told_apart_as_well()
    {
        var cut = FairQuoteNews.Sentences.Where(sentence => sentence[0] != '+').ToList();
        var fair = FairQuoteNews.Sentences.Where(sentence => sentence[0] == '+').ToList();
        var missed = cut.Where(sentence => !IsNoticed(sentence) && (sentence[0] != '~' || !IsReport(sentence))).ToList();
        var alarms = fair.Where(IsNoticed).ToList();
        Assert.True(
            missed.Count <= cut.Count / 20 && alarms.Count <= fair.Count / 20,
            $"missed:\n{string.Join('\n', missed)}\nfalse alarms:\n{string.Join('\n', alarms)}");
    }

    public static TheoryData<string, string[]> Sets => new()
    {
        { "fifth", FairQuoteNews.Fifth }, { "sixth", FairQuoteNews.Sixth }, { "seventh", FairQuoteNews.Seventh }, { "eighth", FairQuoteNews.Eighth }, { "ninth", FairQuoteNews.Ninth }, { "tenth", FairQuoteNews.Tenth }, { "eleventh", FairQuoteNews.Eleventh },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_set_of_newspaper_sentences_is_told_apart(string set, string[] sentences)
    {
        var missed = sentences.Where(sentence => sentence[0] != '+' && !IsNoticed(sentence) && (sentence[0] != '~' || !IsReport(sentence))).ToList();
        var alarms = sentences.Where(sentence => sentence[0] == '+' && IsNoticed(sentence)).ToList();
        Assert.True(
            missed.Count <= sentences.Count(sentence => sentence[0] != '+') / 10 && alarms.Count <= sentences.Count(sentence => sentence[0] == '+') / 20,
            $"{set}, missed:\n{string.Join('\n', missed)}\nfalse alarms:\n{string.Join('\n', alarms)}");
    }

    [Fact]
    public void Reports_are_noticed_where_a_claim_is_given_to_the_article()
    {
        var missed = Reported.Where(sentence => !IsReport(sentence)).ToList();
        var alarms = OwnVoice.Where(IsReport).ToList();
        Assert.True(
            missed.Count <= Reported.Length / 10 && alarms.Count <= OwnVoice.Length / 20,
            $"missed:\n{string.Join('\n', missed)}\nfalse alarms:\n{string.Join('\n', alarms)}");
    }

    static bool IsReport(string sentence) => ReportCut.Find(Context(sentence)) is not null;

    static bool IsNoticed(string sentence)
    {
        var context = Context(sentence);
        return NegationCut.Find(context) is not null || ConditionCut.Find(context) is not null || ReportCut.Tale(context) is not null;
    }

    static QuoteContext Context(string sentence)
    {
        var (open, close) = (sentence.IndexOf('{', StringComparison.Ordinal), sentence.IndexOf('}', StringComparison.Ordinal));
        return QuoteContext.Of(sentence[..open].TrimStart('-', '+', '~', ' '), sentence[(open + 1)..close], sentence[(close + 1)..]);
    }
}
