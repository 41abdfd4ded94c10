/** English words, with the neighbours that tell them from ordinary business words. */
import type { SensitiveWords } from "./sensitive-words";

const relatives =
  "(?:wife|husband|spouse|kids?|child|children|sons?|daughters?|mother|mum|mom|father|dad|parents|brother|sister|fianc[eé]e?|girlfriend|boyfriend|marriage|wedding|grandchildren)";
const conditions =
  "(?:cancer|diabetes|asthma|migraines?|depression|anxiety|epilepsy|parkinson'?s|dementia|arthritis|multiple sclerosis|long covid|tinnitus|back problems|heart problems|heart disease)";
const parties =
  "(?:labour|tory|tories|conservatives?|republicans?|democrats?|greens|lib dems?|ukip|reform uk|afd|cdu|spd|fdp)";

export const englishSensitiveWords: SensitiveWords = {
  health: [
    "(?:is|was|been|fell|falls|seriously|chronically|mentally|terminally|very|often) ill(?![- ](?:advised|defined|equipped|suited|prepared|fitting|timed|conceived|at ease))",
    "illness(?:es)?",
    "(?:is|was|been|off|calls? in|often) sick(?! of)",
    "sick (?:leave|note|days?)|sickness",
    "health (?:problems?|issues?|reasons|condition|scare)",
    "mental health",
    "medical (?:condition|leave|history|reasons|treatment)",
    "(?:takes?|is on|was on) (?:\\p{L}+ )?(?:medication|antidepressants)",
    "burn-?out(?! (?:phase|test|of))|burn(?:ed|t) out",
    "(?:is|clinically|severely) depressed|depressive",
    `(?:has|had|have|with|suffers? from|suffered from|battling|survived|beat|overcame|diagnosed with|died of)(?: \\p{L}+)? ${conditions}(?! (?:products?|patients?|business|care|unit|division|drugs?|portfolio|charit\\p{L}+|research|hospitals?|cent(?:re|er)s?|treatments?|screening))`,
    "diagnosed with",
    "pregnant|pregnancy",
    "(?:is|severely|physically|mentally) disabled(?! (?:in|by|for|on))",
    "(?:his|her|has a|with a) disability",
    "(?:in a|uses a) wheelchair|wheelchair user",
    "heart attack|(?:had|suffered) a (?:\\p{L}+ )?stroke(?! of)",
    "(?:is an|recovering|an) alcoholic(?! (?:drinks?|beverages?))",
    "(?:drinking|alcohol|drug|gambling) (?:problems?|addiction)|drinks too much|addicted to (?:alcohol|drugs|gambling)",
    "(?:had|has|after|knee|back|heart|hip|his|her|eye|shoulder) surgery",
    "hospitali[sz]ed|(?:is|was|been|still) in (?:the )?hospital(?! (?:suppl|procure|purchas|logist|equip|sales|business|manage|care)\\p{L}*)",
    "(?:in|goes to|needs) (?:psycho)?therapy|sees a (?:therapist|psychiatrist)|psychotherapy",
    "(?:un)?vaccinated",
    "(?:is|a|has a|severe) (?:\\p{L}+ )?(?:diabetic|allergy|allergies)(?! (?:products?|patients?|labelling|labeling|information|care))",
    "HIV(?:[- ]positive)?",
  ],
  religion: [
    "catholic(?:s|ism)?(?! (?:hospital|school|university|charity|church))",
    "protestant(?:s)?(?! (?:hospital|school|church))",
    "jewish(?! (?:hospital|museum|school))|jews?|judaism",
    "muslims?|islam|islamic(?! (?:bank|banking|finance|bonds))",
    "buddhists?|hindus?|atheists?|mormons?|sikhs?",
    "(?:a|devout|practising|practicing|committed|born-again) (?:devout |practising |practicing |committed |born-again )?christian(?! \\p{L})",
    "christianity|devout",
    "religious(?! holidays?| fervou?r)|religion",
    "church-?goers?|(?:goes|go|went) to (?:church|the mosque|mosque|synagogue)|active in (?:his|her|the|their) (?:church|parish|mosque|synagogue)|church member",
    "jehovah['’]?s witness(?:es)?",
    "observes (?:ramadan|the sabbath|shabbat|sabbath)|fasts during|prays",
    "(?:eats|keeps) (?:only )?(?:kosher|halal)",
  ],
  private_life: [
    "(?:un)?married(?! (?:up|to the (?:idea|brand|system)))",
    "divorced?(?! from (?:reality|the facts))|divorcing",
    "(?:ex-?)?(?:wife|husband|wives|husbands)",
    `(?:his|her|whose) (?:\\p{L}+ )?${relatives}(?!['’]?s? (?:company|business|firm|brand|range|department|category|products?|clothing|wear|shoes|toys))`,
    "(?:his|her) family(?! (?:business|company|firm|office|owned|of|brand|doctor))",
    "(?:has|have|with|father of|mother of) (?:a |an |one |two |three |four |five |\\d |small |young |grown-up )+(?:kids?|child|children|sons?|daughters?|twins|baby)(?!['’]s)(?! (?:food|care|range|products?|clothing|brands?))",
    "single (?:mother|father|parent|mum|mom|dad)|(?:father|mother) of (?:two|three|four|twins|\\d)",
    "widow(?:ed|er)?",
    "(?:maternity|paternity|parental) leave",
    "private life|marital status|family (?:reasons|problems|issues|situation|circumstances)",
    "(?:has|had|having) an affair|custody battle",
  ],
  politics: [
    `(?:votes?|voted|voter|campaigns?|campaigned|stands?|stood) (?:for )?(?:the )?${parties}`,
    `(?:is|member of|supports?|supporter of|active in|donates to|donor to)(?: a| an| the)? ${parties}(?: party)?(?! (?:cost|force|market|law|relations|estimates?|approach|about|in (?:his|her|its)))`,
    "(?:labour|conservative|republican|democratic|green|communist|socialist|reform) party",
    "politically (?:active|engaged|left|right|conservative)|political (?:views?|opinions?|beliefs?|leanings?|affiliations?|party|activism|convictions?)",
    "(?:left|right)-wing|far[- ](?:right|left)",
  ],
  union: [
    "(?:trade|labou?r) union(?:ist)?s? (?:member(?:ship)?|activist|official|rep(?:resentative)?)|trade unionists?",
    "(?<!european |soviet |customs |african |credit |western |monetary )union (?:member(?:ship)?(?! states?)|activist|official|rep(?:resentative)?|steward)",
    "(?:member of|active in|belongs to|joined) (?:the|a|his|her|their) (?:trade |labou?r )?union",
    "shop steward",
  ],
  ethnicity: [
    "ethnicity|ethnic (?:origin|background|minority|group)",
    "skin colou?r|racial|people of colou?r|(?:man|woman|person) of colou?r|black (?:man|woman|guy)",
    "(?:is an?|an?|first-generation|second-generation) (?:\\p{L}+ )?(?:immigrant|migrant|refugee)|asylum seeker",
    "of \\p{L}+ (?:descent|ancestry|heritage)|(?:turkish|arab|african|asian|indian|polish|russian|jewish|chinese) (?:descent|ancestry|roots|heritage)",
    "migration background|gyps(?:y|ies)",
  ],
  sexuality: [
    "gay|lesbians?|(?:homo|bi|hetero)sexual(?:s|ity)?|transgender|transsexual|queer|LGBTQ?\\+?",
    "sexual (?:orientation|preference|identity)|sexuality|sex life",
    "came out as(?! (?:the|a) (?:winner|leader|clear))",
  ],
};
