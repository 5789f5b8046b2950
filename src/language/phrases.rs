//! The words around nouns: what stands before them, what joins them, and what is never a term.
//!
//! Lists for finding phrases, no grammar: a word that is missing here makes a suggestion that somebody passes over.

use crate::model::Language;

/// What is known of the phrases of a language; all words in lower case, with a space between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrases {
    tag: &'static str,
    /// Articles and other words that begin a phrase.
    pub(crate) determiners: &'static str,
    /// Words that may stand within one, as in `code of conduct`.
    pub(crate) joining: &'static str,
    /// Words that never begin or end one: verbs, adverbs, and adjectives that say nothing of a thing.
    pub(crate) never: &'static str,
    /// Nouns that say too little to be a term by themselves.
    pub(crate) general: &'static str,
}

impl Phrases {
    /// What is known of a language, whatever its region; of most languages nothing.
    pub(crate) fn of(language: &Language) -> &'static Self {
        static NOTHING: Phrases = Phrases { tag: "", determiners: "", joining: "", never: "", general: "" };
        KNOWN.iter().find(|one| one.tag == language.primary()).unwrap_or(&NOTHING)
    }
}

static KNOWN: [Phrases; 7] = [ENGLISH, FRENCH, SPANISH, GERMAN, ITALIAN, PORTUGUESE, DUTCH];

const ENGLISH: Phrases = Phrases {
    tag: "en",
    determiners: "a an the your our my his her its their this that these those each every any some no another \
        which whose both all most many several few other such own",
    joining: "of",
    never: "able about above accept actually add after again ago agree allow almost alone along already also although \
        always am appear apply approach around ask away back bad based basic became because become before \
        began begin behind being believe below better between beyond big both bring brought busy buy call \
        came cannot care carefully carry cause certain change check choose clear clearly close come \
        common commonly completely consider contact contain continue could couple create current currently daily dead deal decide \
        depend describe different difficult directly discover discuss do does doing don done down due during early \
        easier easily easy either else encourage end enjoy enough ensure entire especially etc even eventually \
        ever everybody everyone everything exactly exist existing expect explain explore extra fast feel felt few finally \
        find fine finish first focus follow following form forward found frequently friendly full fully further gave general \
        generally get give given go goes going gone good got great grow guess had handle happen happy \
        hard has have having he hear held hello help helpful here herself hi high higher him himself hope \
        how however i ideally identify imagine important improve include including increase indeed initial instead \
        interested interesting into involve isn it itself join just keep kept key kind knew know known large larger \
        last late later learn least leave left less let likely little ll local long longer look lot low lower made main mainly \
        major make many matter may maybe me mean meaning meant meet mention met might mine minor miss more \
        moreover most mostly move much must myself near necessary need never nevertheless new newer next nice no nobody none nor normal \
        normally not nothing now obvious obviously occasionally off offer often ok okay old older once one ones only \
        onto or others ought out outside over overall own particular particularly past pay people per perfect perhaps personal \
        pick place plan play please plenty popular possible possibly potential potentially powerful prefer prepare present pretty \
        prevent previous primarily probably proper properly provide publicly put quick quickly quite ran rather re read \
        ready real really recent recently refer regarding related relevant remember remove replace require respond \
        right run said same saw say see seem seen send sent separate serious set several shall share she short should show \
        shown similar simple simply since single slow slowly small smaller so solve somebody someone something \
        sometimes somewhere soon special specific specifically spend start starting stay still stop strong such suggest \
        suitable sure take taken takes talk tell than thank thanks then therefore they think third though thought \
        through throughout thus together told too took totally toward towards true try turn two type typical typically under \
        understand unfortunately unless unlike until up upon us use used useful using usual usually various ve \
        very via wait want was watch way we well went were whatever when whenever whether while who whole why wide widely will \
        willing wish with within without won wonder work worked works worth would write written wrong yes yet you yourself \
        three four five six seven eight nine ten second s t d m didn doesn wasn aren couldn shouldn wouldn haven hasn \
        getting making doing trying looking taking giving working writing reading creating adding building helping \
        keeping finding asking telling showing sharing thinking talking saying seeing being having including whichever whoever \
        decide decided decides ensure ensures involved interested needed wanted asked added created started made \
        came comes gets gives goes keeps knows looks makes means needs says sees seems starts takes tells thinks tries \
        turns uses wants wants writes won't isn't don't doesn't didn't can't it's you're you'll you've we're we've they're \
        that's there's let's what's who's i'm i've i'd here's he's she's aren't wasn't weren't couldn't shouldn't \
        wouldn't haven't hasn't hadn't",
    general: "ability action activity address advantage advice amount answer area argument aspect attention basis \
        beginning behavior benefit bit body book box case category chance choice circumstance combination \
        comment company concept concern condition consequence content context control conversation copy cost country course \
        culture date day decision degree design detail difference difficulty direction discussion doubt \
        effect effort element email energy environment era error event evidence example exception existence experience expert eye fact \
        factor family favor feature feeling field figure file focus folder force form friend fun function future game \
        goal ground group guide guideline guy half hand head health history home hour house idea image impact \
        importance improvement individual influence information input instance instruction intention interest internet issue expectation expectations item job kid knowledge \
        language law leader lesson letter level life line link list location look luck man manner material \
        meeting member memory message method mind minute mistake moment money month mood morning motivation name nature night \
        note notice number object opinion opportunity option order organization page pair paper paragraph part party path \
        pattern percent period permission person perspective phase phone piece point position possibility post power practice \
        preference price principle priority problem process product program progress project purpose quality quantity question range \
        rate reader reason reference relation relationship request requirement research resource respect response \
        responsibility rest result return risk role room rule scale schedule school section sense sentence series service shape \
        side sign site situation size skill solution sort source space speed staff stage standard state \
        statement status step story strategy structure stuff style subject success suggestion support surprise system \
        table talent task team technique term test text thing thought time tip title today tomorrow tone tool top topic touch town \
        track trouble truth update usage user value version view visit voice volume water website week weekend word world \
        worry writer year yesterday contribution everyone need approach change plan",
};

const FRENCH: Phrases = Phrases {
    tag: "fr",
    determiners: "le la les l un une des du d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur \
        leurs chaque plusieurs quelques aucun aucune tout tous toute toutes au aux",
    joining: "de d du des à la le l les en aux au",
    never: "aussi autre autres avant avec avez avoir avons bien bon bonne bons bonnes car ceci cela celle celles celui ceux \
        chaque chez comme comment contre dans déjà depuis dernier dernière deux devez doit doivent donc dont dès elle elles en \
        encore enfin ensuite entre est et été être faire fait faites faut font grand grande grands grandes ici il ils jamais je jusqu là \
        lorsque lui même mêmes mais meilleur meilleure mieux moins n ne ni non nouveau nouvelle nouveaux nouvelles nous on ont \
        ou où par parce parfois pas pendant petit petite peu peut peuvent plus plusieurs plutôt pour pourquoi pouvez \
        premier première presque propre propres puis qu quand que quel quelle quels quelles quelque quelques qui quoi rien s sans savoir se selon \
        sera serez seront seul seule si soit sont sous souvent suis sur surtout tandis tant tel telle toujours tous tout toute \
        toutes très trop trois trouver utiliser utilise utilisez vers voici voir vos votre vous vouloir voulez vraiment y c j m t ai as",
    general: "an année ans besoin cas chose choses exemple façon fois gens heure idée jour manière mois moment monde \
        nombre partie personne personnes point problème question raison semaine sorte temps travail vie",
};

const SPANISH: Phrases = Phrases {
    tag: "es",
    determiners: "el la los las un una unos unas su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas \
        ese esa esos esas aquel aquella cada algún alguna algunos algunas ningún ninguna del al cualquier",
    joining: "de del la las los el en a al y",
    never: "a además ahora al algo alguien alguno algunos ante antes aquí así aún aunque bien buen buena bueno buenos cada casi como cómo con \
        contra cosa cual cuál cualquier cuando cuándo cuenta cuánto de deben debe debes debería después desde donde dónde dos durante e \
        ejemplo ella ellos en encontrar entonces entre era es eso esos está están estar este estos gran grande \
        grandes ha haber había hace hacer hacia han has hasta hay incluso la le les lo los luego más mayor me mejor mejores menos \
        mientras mismo misma mismos mismas mucha muchas mucho muchos muy nada ni no nos nuevo nueva nuevos nuevas nunca o otra otras otro \
        otros para pero poco podría por porque posible primer primera primero propio propia puede pueden puedes pues que qué quién \
        quien quienes quiere quieres quizás se sea según ser será si sí siempre sin sino sobre solo sólo son su también \
        tan tanto te tener tiene tienen tienes toda todas todo todos tres tras tu tus un una usar uso usted va vez veces ver y ya yo",
    general: "año años caso cosa cosas día días ejemplo forma gente hora idea lugar manera mes momento mundo número parte \
        persona personas problema pregunta punto razón semana tiempo tipo trabajo vida",
};

const GERMAN: Phrases = Phrases {
    tag: "de",
    determiners: "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine dein deine \
        deinen deinem deiner deines sein seine ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem euer eure dieser \
        diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller viele vielen einige einigen mehrere im zum zur vom beim am ins",
    joining: "",
    never: "ab aber alle allem allen alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits besonders besser \
        beste besten bevor bin bis bist bitte da dabei dadurch dafür damit danach dann darauf darüber das dass davon dazu denen denn dennoch deren \
        deshalb dessen diese doch dort durch durchaus eher ein einem einen einer einfach einige einmal er erst erste ersten es etwa etwas falls \
        fast für ganz geben gegen geht genau genug gerade gern gibt gleich gut gute guten guter gutes hab habe haben hast hat hatte \
        heißt hier hilft hin hinter ich ihm ihn ihnen im immer in indem ins ist ja jede jedoch jemand jetzt kann kannst kein können könnte könnten kommen \
        lassen lässt machen macht man manche manchmal mehr meist mich mir mit möchte möchten möglich möglicherweise muss musst müssen nach nächste nachdem \
        natürlich neben neue neuen neuer neues nicht nichts nie noch nun nur ob obwohl oder oft ohne schon sehr sei sein seit selbst \
        sich sicher sie sind so sobald sogar solche sollen sollte sollten solltest sondern sonst soweit sowie statt über um und uns unter verschiedene viel \
        viele vielen vielleicht vom von vor war warum was weil weiter weitere weiteren welche welchen welcher welches wem wen wenig weniger wenn wer werden wie \
        wieder will willst wir wird wirklich wirst wo wurde wurden würde würden zu zum zur zwar zwei zwischen",
    general: "art beispiel ding dinge fall frage fragen grund idee jahr jahre leute mensch menschen monat möglichkeit ort person \
        personen problem punkt stelle stunde tag teil weise welt woche wort zahl zeit arbeit leben",
};

const ITALIAN: Phrases = Phrases {
    tag: "it",
    determiners: "il lo la i gli le l un uno una questo questa questi queste quel quella quei quelle mio mia tuo tua tuoi tue suo sua \
        suoi sue nostro nostra nostri nostre vostro loro ogni alcuni alcune qualche nessun nessuna del dello della dell dei degli delle \
        al allo alla all ai agli alle nel nello nella nell nei nelle dal dalla sul sulla",
    joining: "di d del dello della dell dei degli delle a al alla in per da",
    never: "a abbia abbiamo adesso alcuna alcune alcuni allora altra altre altri altro anche ancora avere bene buon buona buone buoni c che chi \
        chiunque ci ciò come con contro cosa così cui da dopo dove due e è ed era essere fa fare fatto finché fino fra già gli grande \
        grandi ha hai hanno ho il in infatti invece io lei li lo loro ma mai me meglio mentre mi migliore migliori molta molte molti molto né \
        nemmeno nessuno ne no noi non nulla nuova nuove nuovi nuovo o ogni ogniuno oppure ora per perché però piccolo più poco poi poiché possibile possono \
        potrebbe potrebbero prima primo propria proprio può puoi qualcosa qualcuno quale quali qualsiasi quando quanto quasi quello questa questo qui quindi \
        se sei sempre senza sia siamo sii sono sopra soprattutto sotto spesso stai stare stata stato stessa stesso su sua te \
        ti tra tre tu tutta tutte tutti tutto un usa usare va verso via vi viene voi volta volte vuoi vuole",
    general: "anno anni caso casi cosa cose esempio fatto forma gente giorno idea lavoro maniera mese modo momento mondo numero ora parte \
        persona persone problema domanda punto ragione settimana tempo tipo vita volta",
};

const PORTUGUESE: Phrases = Phrases {
    tag: "pt",
    determiners: "o a os as um uma uns umas seu sua seus suas meu minha nosso nossa este esta estes estas esse essa esses essas \
        aquele aquela cada algum alguma alguns algumas nenhum nenhuma do da dos das no na nos nas ao à pelo pela",
    joining: "de do da dos das em a e",
    never: "ainda além algo alguém antes aqui até bem boa bom cada com como contra da de depois deve devem dois e é ela eles em \
        então entre era essa esse está estão eu faz fazer foi for grande há isso isto já lhe mais mas me melhor menos mesmo muita muitas \
        muito muitos na não nas nem no nós nova novo novos novas nunca o onde os ou outra outras outro outros para pela pelo pode podem por porque \
        pouco primeira primeiro própria próprio qual qualquer quando quanto que quem são se sem sempre ser será seu seus si só sobre \
        sua também tão te tem têm ter toda todas todo todos três tudo um uma usar vai você vocês",
    general: "ano anos caso coisa coisas dia exemplo forma hora ideia lugar maneira mês momento mundo número parte pessoa pessoas \
        problema pergunta ponto razão semana tempo tipo trabalho vez vida",
};

const DUTCH: Phrases = Phrases {
    tag: "nl",
    determiners: "de het een deze dit die dat mijn jouw je uw zijn haar ons onze hun elk elke ieder iedere alle geen enkele veel",
    joining: "",
    never: "aan al alle alleen als altijd ander andere anders beter bij bijna binnen bent ben daar dan dat de deze die dit doen door dus \
        een eens eerst eerste en er ergens genoeg geen goed goede graag groot grote had hebben hebt heeft heel hem hen het hier hij hoe hun ik \
        in is ja je jij jou jouw jullie kan kunnen kunt laat laten maar maken maakt meer meest men met mij misschien moet moeten mogelijk na naar \
        nadat niet niets nieuw nieuwe nog nooit nu of om omdat onder ons ook op over per snel sommige soms steeds te tegen terwijl tijdens toch toe tot \
        twee u uit van veel vaak verschillende via voor vooral waar waarom wanneer was wat we weer welke werd wie wij wil willen worden wordt zal ze zeer \
        zelf zich zij zijn zo zoals zonder zou zouden zullen",
    general: "aantal dag deel ding dingen geval idee jaar keer leven maand manier mens mensen moment persoon plaats probleem punt reden \
        soort tijd uur voorbeeld vraag week wereld werk woord",
};
