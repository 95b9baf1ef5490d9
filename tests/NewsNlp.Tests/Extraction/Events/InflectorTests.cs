using NewsNlp.Extraction.Events;

namespace NewsNlp.Tests.Extraction.Events;

public class InflectorTests
{
    [Theory]
    [InlineData("visit", "visit visits visiting visited")]
    [InlineData("accuse", "accuse accuses accusing accused")]
    [InlineData("ban", "ban bans banning banned")]
    [InlineData("deny", "deny denies denying denied")]
    [InlineData("deploy", "deploy deploys deploying deployed")]
    [InlineData("commit", "commit commits committing committed")]
    [InlineData("quit", "quit quits quitting")]
    [InlineData("flee", "flee flees fleeing fled")]
    [InlineData("die", "die dies dying died")]
    [InlineData("veto", "veto vetoes vetoing vetoed")]
    [InlineData("panic", "panic panics panicking panicked")]
    [InlineData("overthrow", "overthrow overthrows overthrowing overthrew overthrown")]
    [InlineData("cancel", "cancel cancels cancelled cancelling canceling canceled")]
    [InlineData("step down", "step down|steps down|stepping down|stepped down")]
    public void A_verb_has_its_forms(string verb, string forms)
        => Assert.Equal(forms.Split(verb.Contains(' ', StringComparison.Ordinal) ? '|' : ' '), Inflector.VerbForms(verb));

    [Theory]
    [InlineData("summit", "summit summits")]
    [InlineData("embassy", "embassy embassies")]
    [InlineData("clash", "clash clashes")]
    [InlineData("talks", "talks")]
    [InlineData("crisis", "crisis crises")]
    [InlineData("gunman", "gunman gunmen")]
    [InlineData("phone call", "phone call|phone calls")]
    public void A_noun_has_its_plural(string noun, string forms)
        => Assert.Equal(forms.Split(noun.Contains(' ', StringComparison.Ordinal) ? '|' : ' '), Inflector.NounForms(noun));
}
