//! Which parts of a path name a language, in all the spellings that sites use.
//!
//! Only single words are judged; whether a folder of that name holds translations is found in `evidence`.

use rustc_hash::FxHashMap;

use crate::model::Language;

/// The two-letter codes of ISO 639-1: an `api` or `blog` folder would pass for a tag too.
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs \
    cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz \
    ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv \
    mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru \
    rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur \
    uz ve vi vo wa wo xh yi yo za zh zu";

/// Longer codes of languages that sites are translated to and that have no shorter one.
const THREE_LETTERS: &str = "aeb apc arn ary arz ast azb bcl bem bho brx ceb chr ckb crh csb doi dsb ewo fil frr fur \
    gom gsw hak haw hif hil hmn hsb ilo jbo kaa kab krc ksh lez lfn lij lmo ltg luo lus lzh mai mdf mhr mni mwl mzn nah \
    nan nap nds nqo nso nyn olo pag pam pap pcm pms pnb prs quc rue sah sat scn sco sgs shi shn skr sma sme smn srn szl \
    tcy tiv tly tok tpi tum tyv tzm udm umb vec vep vls vro wuu xal xmf yua yue zgh";

/// Codes of countries that many sites use for their language.
const COUNTRIES: [(&str, &str); 5] =
    [("cn", "zh-CN"), ("jp", "ja"), ("tw", "zh-TW"), ("ua", "uk"), ("cz", "cs")];

/// The words that name languages in one site.
#[derive(Clone, Debug, Default)]
pub(super) struct Codes {
    /// Words that the generator's configuration gives a language, such as `english`.
    named: FxHashMap<String, Language>,
}

impl Codes {
    /// Codes with words of the site's own.
    pub(super) fn new(named: FxHashMap<String, Language>) -> Self {
        Self { named }
    }

    /// The same codes, and the languages that somebody asked for as they write them.
    #[must_use]
    pub(super) fn with(mut self, asked: &[Language]) -> Self {
        for language in asked {
            self.named.entry(language.to_string()).or_insert_with(|| language.clone());
        }
        self
    }

    /// The language that a folder, or the end of a stem, of this name stands for.
    pub(super) fn language(&self, word: &str) -> Option<Language> {
        if let Some(language) = self.named.get(word) {
            return Some(language.clone());
        }
        // The longest is such as zh-Hant-HK.
        if word.len() < 2 || word.len() > 12 || !word.is_ascii() {
            return None;
        }
        if let Some((_, tag)) = COUNTRIES.iter().find(|(country, _)| *country == word) {
            return tag.parse().ok();
        }
        let mut parts = word.split(['-', '_']);
        let language = parts.next()?.to_ascii_lowercase();
        let known = if language.len() == 2 { TWO_LETTERS } else { THREE_LETTERS };
        let is_known = known.split(' ').any(|code| code == language);
        let is_script = |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic());
        let is_region = |part: &str| {
            part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic())
                || part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !is_known || !parts.all(|part| is_script(part) || is_region(part)) {
            return None;
        }
        word.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_languages_only_where_they_look_like_one() {
        let named = [("english".to_owned(), "en".parse().unwrap())].into_iter().collect();
        let codes = Codes::new(named);
        let cases = [
            ("fr", Some("fr")),
            ("pt-br", Some("pt-BR")),
            ("zh_CN", Some("zh-CN")),
            ("zh-hans", Some("zh-Hans")),
            ("zh-Hant-HK", Some("zh-Hant-HK")),
            ("es-419", Some("es-419")),
            ("cn", Some("zh-CN")),
            ("fil", Some("fil")),
            ("pcm", Some("pcm")),
            ("new", None),
            ("english", Some("en")),
            ("french", None),
            ("api", None),
            ("js", None),
            ("blog", None),
            ("fr-", None),
            ("de-facto", None),
            ("to-do", Some("to-DO")),
            ("in-a-nutshell", None),
            ("é", None),
            ("", None),
        ];
        for (word, language) in cases {
            assert_eq!(codes.language(word).as_ref().map(Language::as_str), language, "{word}");
        }
    }
}
