/** What an expectation asks of somebody, which decides how it can be asked, or whether at all. */
export const EXPECTATION_KINDS = ['skill', 'attitude', 'readiness', 'language', 'certificate', 'years'] as const;
export type ExpectationKind = (typeof EXPECTATION_KINDS)[number];

const NUMBER = String.raw`(?:\d+|one|two|three|four|five|several|ein|zwei|drei|vier|fünf|einige|mehrere)\+?`;

const LANGUAGES =
  'Deutsch|Englisch|Französisch|Spanisch|Italienisch|Polnisch|Russisch|Ukrainisch|Türkisch|Arabisch|Niederländisch|Dänisch|Schwedisch';
const ENGLISH_NAMES = 'English|German|French|Spanish|Italian|Polish|Russian|Ukrainian|Turkish|Arabic|Dutch';

/** The first that fits tells. */
const SIGNS: readonly (readonly [ExpectationKind, RegExp])[] = [
  [
    'years',
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:mehr|lang)jährig|jahrelang)|(?<!within |after |innerhalb von |binnen |nach )(?<!\p{L})${NUMBER} (?:jahre|years?)(?!\p{L})`,
      'iu',
    ),
  ],
  [
    'certificate',
    /(?<!jahres|monats|quartals|rechnungs|projekt|vertrags|geschäfts)abschluss(?!sicher)|abgeschlossene|(?<!\p{L})(?:fach)?(?:hoch)?(?:schul)?studium|berufsausbildung|diplom(?!at)|bachelor|master(?:'s|’s| degree|abschluss|studium)|(?<!\p{L})degree|certif|zertifi|führerschein|fahrerlaubnis|führungszeugnis|approbation|(?:driving|driver(?:'s|’s)?|professional) licen[cs]e|notary/iu,
  ],
  [
    'language',
    new RegExp(
      String.raw`(?<!\p{L})(?:${LANGUAGES})(?:-?kenntnisse)?(?!\p{L})|sprachkenntnisse|muttersprach|verhandlungssicher|(?:fluent|fluency|written|spoken|native|proficien\p{L}+|command of|knowledge of) (?:\p{L}+ )*(?:${ENGLISH_NAMES})|(?:${ENGLISH_NAMES})(?: language| skills| proficiency|,? (?:at )?(?:level )?[ABC][12])|language skills|bilingual`,
      'iu',
    ),
  ],
  [
    'readiness',
    /^(?:\p{L}+ )?(?:bereitschaft|bereit|offenheit|offen für|lust|interesse|willing|ready|open(?:ness)? to|interest(?:ed)? in)(?!\p{L})/iu,
  ],
  [
    'attitude',
    /teamfähig|teamgeist|teamplay|teamwork|(?:arbeit|arbeiten) im team|im team arbeiten|work(?:s|ing)? well (?:with|in)|(?<!\p{L})(?:freude|spaß|begeisterung|leidenschaft|geduld|ruhe|sorgfalt|neugier|initiative|humou?r|herz|enjoy|passion|patience|curiosity)(?!\p{L})|sorgfältig|gewissenhaft|zuverlässig|verlässlich|flexib|belastbar|motivier|motivat|engagier|empath|kommunikativ|kommunikationsstärke|kommunikationsfähig|verantwortungs(?:gefühl|bewusst)|arbeitsweise|eigenständig arbeiten|wertschätz|(?<!\p{L})(?:werte|haltung|attitude)(?!\p{L})|prioritäten|reliab|organi[sz]ed person/iu,
  ],
];

/** What a line of a posting asks of somebody, by its own words: a proposal. */
export const expectationKindOf = (line: string): ExpectationKind =>
  SIGNS.find(([, sign]) => sign.test(line))?.[0] ?? 'skill';
