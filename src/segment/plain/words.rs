//! The words that plain text is judged by, all in lower case.
//!
//! English first, then the languages that pages are mostly copied from. Only lists stand here.

/// Boilerplate wherever it stands.
#[rustfmt::skip]
pub(super) const SURE: &[&str] = &[
    "advertisement", "story continues below advertisement", "article continues below advertisement",
    "article continues after advertisement", "advertisement - scroll to continue",
    "continue reading below advertisement", "skip to main content", "skip to content", "skip to navigation",
    "jump to content", "back to top", "open in app",
   
    "share this article", "share this story", "share this page",
    "share this post", "copy link", "copy link to clipboard", "link copied", "print this article",
    "print this page", "email this article", "listen to this article", "save this article",
    "toggle caption", "hide caption", "enlarge this image", "publicité", "anzeige", "publicidad",
    "pubblicità",
];

/// Buttons and their labels, which could be text too.
#[rustfmt::skip]
pub(super) const BUTTONS: &[&str] = &[
    "share", "share this", "share it", "share on", "share via", "share with", "share to", "share article",
    "share full article", "facebook", "twitter", "x", "x (formerly twitter", "linkedin", "whatsapp",
    "telegram", "reddit", "pinterest", "instagram", "threads", "bluesky", "mastodon", "flipboard",
    "messenger", "viber", "vk", "weibo", "wechat", "tiktok", "youtube", "email", "e-mail", "mail", "print",
    "pdf", "save", "saved", "bookmark", "copy", "copy url", "link", "comment", "comments", "shares",
    "k shares", "likes", "views", "k views", "like", "tweet", "pin", "follow", "follow us", "follow us on",
    "subscribe", "sign up", "sign in", "log in", "login", "register", "read more", "more", "listen", "play",
    "menu", "search", "close", "gift article", "gift this article", "newsletter", "font size", "text size",
    "read later", "add to bookmarks", "partager", "imprimer", "enregistrer", "copier le lien", "lire plus",
    "compartir", "imprimir", "guardar", "copiar enlace", "leer más", "teilen", "drucken", "speichern",
    "merken", "link kopieren", "weiterlesen", "condividi", "stampa", "salva", "copia link", "leggi di più",
    "languages", "language", "select language", "choose language", "other languages",
    "read in other languages", "read this in", "available in", "also available in", "translations",
    "langues", "idiomas", "sprachen", "lingue",
    "分享", "打印", "收藏", "评论", "微信", "微博", "シェア", "ツイート", "印刷", "공유", "مشاركة", "طباعة", "поделиться", "печать",
];

/// What a breadcrumb starts with.
#[rustfmt::skip]
pub(super) const HOME: &[&str] = &[
    "breadcrumb", "breadcrumbs", "you are here", "home", "homepage", "home page", "accueil", "startseite",
    "inicio",
];

/// Sections of a site, as breadcrumbs name them.
#[rustfmt::skip]
pub(super) const SECTIONS: &[&str] = &[
    "news", "world", "world news", "europe", "africa", "asia", "middle east", "americas", "politics",
    "business", "economy", "sport", "sports", "culture", "arts", "opinion", "analysis", "technology",
    "tech", "science", "health", "environment", "climate", "travel", "lifestyle", "entertainment",
    "international", "latest", "latest news", "features", "explainers", "blog", "articles", "actualités",
    "monde", "nachrichten", "welt", "noticias", "mundo",
    "politique", "économie", "société", "politik", "wirtschaft", "kultur", "gesellschaft", "wissen", "panorama",
    "cultura", "deportes", "economía", "política", "sociedad", "opinión", "internacional", "politica", "economia",
    "cronaca", "esteri",
];

/// Names of languages in English and in themselves.
#[rustfmt::skip]
pub(super) const LANGUAGES: &[&str] = &[
    "english", "french", "spanish", "german", "italian", "portuguese", "dutch", "arabic", "chinese",
    "japanese", "korean", "russian", "turkish", "polish", "ukrainian", "swedish", "danish", "norwegian",
    "finnish", "greek", "hebrew", "persian", "farsi", "hindi", "urdu", "bengali", "indonesian", "malay",
    "vietnamese", "thai", "czech", "slovak", "hungarian", "romanian", "bulgarian", "serbian", "croatian",
    "slovenian", "albanian", "catalan", "basque", "galician", "irish", "welsh", "swahili", "somali",
    "amharic", "kurdish", "pashto", "dari", "tamil", "simplified chinese", "traditional chinese",
    "brazilian portuguese", "lithuanian", "latvian", "estonian", "français", "francais", "español",
    "espanol", "castellano", "deutsch", "italiano", "português", "portugues", "nederlands", "العربية",
    "عربي", "عربى", "中文", "简体中文", "繁體中文", "日本語", "한국어", "русский", "türkçe", "polski", "українська",
    "svenska", "dansk", "norsk", "suomi", "ελληνικά", "עברית", "فارسی", "हिन्दी", "हिंदी", "اردو", "বাংলা",
    "bahasa indonesia", "bahasa melayu", "tiếng việt", "ไทย", "čeština", "slovenčina", "magyar", "română",
    "български", "српски", "srpski", "hrvatski", "slovenščina", "shqip", "català", "euskara", "galego",
    "gaeilge", "cymraeg", "kiswahili", "soomaali", "አማርኛ", "kurdî", "پښتو", "தமிழ்", "lietuvių", "latviešu",
    "eesti",
];

/// Language codes as switchers show them.
#[rustfmt::skip]
pub(super) const CODES: &[&str] = &[
    "en", "fr", "es", "de", "it", "pt", "nl", "ar", "zh", "ja", "ko", "ru", "tr", "pl", "uk", "sv", "da",
    "fi", "el", "he", "fa", "hi",
];

/// What a line starts with that asks readers to do something on the page.
#[rustfmt::skip]
pub(super) const CALL_OPENERS: &[&str] = &[
    "sign up", "sign in", "log in", "subscribe", "continue reading", "go to ", "skip to ", "jump to ", "follow ",
    "share ", "click ", "download the ", "your video ", "from wikipedia", "view ", "show ", "see all", "read more",
    "advertisement", "supported by", "abonnez", "inscrivez", "suscríbete", "regístrate", "abonnieren", "anmelden",
    "iscriviti", "accedi",
];

/// What stands before the name of an author.
#[rustfmt::skip]
pub(super) const BYLINE_OPENERS: &[&str] = &[
    "by ", "written by ", "words by ", "text by ", "story by ", "reported by ", "reporting by ",
    "analysis by ", "opinion by ", "edited by ", "posted by ", "published by ", "author: ", "par ", "por ",
    "von ", "di ",
];

/// Words in small letters that a byline may hold.
#[rustfmt::skip]
pub(super) const SMALL_WORDS: &[&str] = &[
    "and", "in", "for", "of", "the", "de", "van", "von", "der", "di", "da", "del", "bin", "al", "el", "et",
    "y", "und", "e", "à", "en", "from", "staff", "correspondent", "reporter", "editor",
];

/// Words that stand around dates.
#[rustfmt::skip]
pub(super) const DATE_WORDS: &[&str] = &[
    "published", "updated", "posted", "modified", "created", "first", "last", "on", "at", "date", "am",
    "pm", "a.m", "p.m", "st", "nd", "rd", "th", "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et",
    "pst", "pdt", "ist", "ago", "min", "mins", "minute", "minutes", "hour", "hours", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "le", "du", "de", "à", "h", "publié", "mis", "jour", "el",
    "del", "a", "las", "publicado", "actualizado", "um", "uhr", "vom", "veröffentlicht", "aktualisiert",
    "il", "alle", "ore", "pubblicato", "aggiornato", "read",
    "stand", "lesedauer",
];

/// Months and days and their abbreviations.
#[rustfmt::skip]
pub(super) const CALENDAR: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "janvier", "février", "mars", "avril",
    "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "lundi", "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "enero", "febrero", "marzo", "abril", "mayo",
    "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "lunes", "martes",
    "miércoles", "jueves", "viernes", "sábado", "domingo", "januar", "februar", "märz", "juni", "juli",
    "oktober", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
];

/// Days and their abbreviations, which stand in the calendar too.
#[rustfmt::skip]
pub(super) const WEEKDAYS: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "sat", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunedì", "martedì", "mercoledì", "giovedì",
    "venerdì", "sabato", "domenica",
];

/// What the credit or caption of a picture starts with.
#[rustfmt::skip]
pub(super) const CREDIT_OPENERS: &[&str] = &[
    "photo:", "photos:", "photo by ", "photos by ", "photo credit", "photograph:", "photograph by ",
    "image:", "image source", "image credit", "image caption", "picture:", "picture by ", "credit:",
    "caption:", "video:", "illustration:", "illustration by ", "graphic:", "file photo", "foto:",
    "crédit photo", "crédit :",
];

/// What the credit of a picture ends with, without closing brackets.
#[rustfmt::skip]
pub(super) const CREDIT_CLOSERS: &[&str] = &[
    "getty images", "/reuters", "/afp", "/ap", "/epa", "(reuters", "(afp", "(ap", "[reuters", "[afp",
];

/// What a line starts with that sends the reader elsewhere.
#[rustfmt::skip]
pub(super) const REFERENCE_OPENERS: &[&str] = &[
    "http://", "https://", "www.", "read more:", "read also:", "also read:", "read next:", "see also:", "related:",
    "related article:", "more on this story:", "watch:", "listen:", "in pictures:", "lire aussi", "à lire aussi",
    "lea también", "leer también", "lesen sie auch", "mehr zum thema", "leggi anche",
];

/// What a button for sharing starts with.
#[rustfmt::skip]
pub(super) const SHARE_VERBS: &[&str] = &["share", "partager", "compartir", "teilen", "condividi"];

/// What stands between the verb and the network on a button.
#[rustfmt::skip]
pub(super) const SHARE_PREPOSITIONS: &[&str] = &["on", "via", "by", "to", "with", "this", "sur", "par", "en", "por", "auf", "su", "per"];

/// Where pages are shared.
#[rustfmt::skip]
pub(super) const NETWORKS: &[&str] = &[
    "x", "facebook", "twitter", "linkedin", "whatsapp", "telegram", "reddit", "pinterest", "bluesky", "threads",
    "mastodon", "email", "e-mail", "mail", "flipboard", "messenger",
];
