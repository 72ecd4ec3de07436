using Briefing.Packs.Checks;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>Sentences as papers write them, with the words that somebody quoted in braces: cut unfairly, or not.</summary>
public class FairQuoteCorpus
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
    ];

    [Fact]
    public void Nine_of_ten_cut_quotes_are_noticed_and_one_fair_one_in_twenty_at_most()
    {
        var missed = Cut.Where(sentence => !IsNoticed(sentence)).ToList();
        var alarms = Fair.Where(IsNoticed).ToList();
        Assert.True(
            missed.Count <= Cut.Length / 10 && alarms.Count <= Fair.Length / 20,
            $"missed:\n{string.Join('\n', missed)}\nfalse alarms:\n{string.Join('\n', alarms)}");
    }

    static bool IsNoticed(string sentence)
    {
        var (open, close) = (sentence.IndexOf('{', StringComparison.Ordinal), sentence.IndexOf('}', StringComparison.Ordinal));
        var context = QuoteContext.Of(sentence[..open], sentence[(open + 1)..close], sentence[(close + 1)..]);
        return NegationCut.Find(context) is not null || ConditionCut.Find(context) is not null;
    }
}
