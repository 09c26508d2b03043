/** What tells in German and English how a question asks, and whether a statement says what somebody has done. */
type Patterns = Readonly<Record<'de' | 'en', RegExp>>;

/** Questions that only yes or no answer: they begin with the verb. */
export const YES_OR_NO: Patterns = {
  de: /^(?!w\p{L}* )\p{Lu}\p{Ll}+ (?:Sie|du|ihr|es|man|Ihnen|dir)(?!\p{L})/iu,
  en: /^(?:have|has|had|do|does|did|can|could|are|were|is|was|will|would|may|should) (?:you|your|there|it|any)\b/i,
};

/** Questions after a grade, a length or a number. */
export const LENGTHS: Patterns = {
  de: /^(?:wie (?:gut|sicher|tief|lange?|oft|häufig|viele?|erfahren|fit|stark|intensiv|sehr|hoch|vertraut|umfangreich)|seit wann)(?!\p{L})/iu,
  en: /^how (?:well|good|long|often|many|much|confident|skilled|experienced|strong|fluent|deeply?|proficient|familiar|comfortable)\b/i,
};

/** Words of somebody who speaks of themselves. */
export const PERSON: Patterns = {
  de: /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*)(?!\p{L})/iu,
  en: /\b(?:I|me|my|mine|myself|we|us|our|ours)\b/,
};

/** Grades, and levels of languages by the European framework. */
export const GRADES: Patterns = {
  de: /(?<![\p{L}\d])(?:[ABC][12](?!\d)|expert(?:e|en|in|innen)|profis?|spezialist\p{L}*|sehr gut\p{L}*|gute[nr]? kenntnisse?|grundkenntnisse\p{L}*|fließend\p{L}*|perfekt\p{L}*|exzellent\p{L}*|hervorragend\p{L}*|ausgezeichnet\p{L}*|verhandlungssicher\p{L}*|fortgeschritten\p{L}*|anfänger\p{L}*|muttersprach\p{L}*|versiert\p{L}*|ja, sehr)(?![\p{L}\d])/iu,
  en: /\b(?:[ABC][12]|experts?|professional level|fluent(?:ly)?|proficien\w+|excellent(?:ly)?|outstanding|perfect(?:ly)?|advanced level|basic knowledge|good knowledge|very good|very well|native|beginner|intermediate|skilled)\b/i,
};
