/**
 * The position document, format 1: an advertised job with the questions that belong to it.
 * `position.schema.json` is made from this file, limits included; `check-position.ts` says what is wrong with a document.
 */

/** @pattern \S */
type NonEmpty = string;

/** @pattern ^https://[^\s@]+$ */
type Https = string;

/**
 * Letters, digits and hyphens.
 *
 * @pattern ^[A-Za-z\d-]+$
 */
type Id = string;

/**
 * A BCP 47 tag such as `de`, `en-GB` or `de-x-du`.
 *
 * @pattern ^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8}){0,5}$
 */
type Tag = string;

/**
 * A day as `YYYY-MM-DD`.
 *
 * @pattern ^\d{4}-\d\d-\d\d$
 */
type Day = string;

/** Something to read: one string for every language, or one per BCP 47 language tag. Always shown as text, never as markup. */
export type Text = NonEmpty | Readonly<Record<string, NonEmpty>>;

/** An `https:` address: one for every language, or one per BCP 47 language tag. */
export type Link = Https | Readonly<Record<string, Https>>;

/** How far an experience reaches: 0 is "no contact yet"; each option says in words what its level means. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** What a person may say to a question: the level of an option, or one of the two ways to give none. */
export type Answer = Level | 'unsure' | 'not-applicable';

/** Answers by question id. A question that is not in it has not been answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** Every object of the document may hold a note. */
interface Noted {
  /** A note of the author; never shown. */
  readonly $comment?: string;
}

/** An advertised job. */
export interface Position extends Noted {
  /** Where the JSON Schema of this format lies, for editors. */
  readonly $schema?: string;
  /** The format of this document. */
  readonly format: 1;
  /**
   * Names the position in storage and links: lower-case letters, digits and hyphens.
   *
   * @pattern ^[a-z\d-]+$
   */
  readonly id: string;
  /**
   * The version of this document, such as `1.0.0`: raise it whenever questions, options, targets or weights change.
   *
   * @pattern ^\d+(\.\d+)*$
   */
  readonly version: string;
  /**
   * The languages of the document. `de-DE` serves everybody who reads German, the first one those whose language is not
   * among them.
   *
   * @minItems 1
   * @maxItems 30
   * @uniqueItems true
   */
  readonly languages: readonly Tag[];
  /** What the position is called. */
  readonly title: Text;
  /** Who advertises it. */
  readonly organisation: Organisation;
  /** The project that the position belongs to. */
  readonly project?: Organisation;
  /** Where the work is done. */
  readonly location?: Text;
  /**
   * How long the questions take, in whole minutes. Default: half a minute a question.
   *
   * @asType integer
   * @minimum 1
   * @maximum 240
   */
  readonly minutes?: number;
  /**
   * The last day for applications: they stay open until it has ended everywhere on earth, which is at 12:00 UTC on the
   * day after. Default: open until further notice.
   */
  readonly closes?: Day;
  /** The first day of the advertisement; used in the JobPosting data only. */
  readonly published?: Day;
  /** What job boards ask for beyond the rest of this document; used in the JobPosting data only. */
  readonly jobPosting?: JobPosting;
  /** What the advertisement itself says. */
  readonly posting: Posting;
  /** How and where to apply. */
  readonly application: Application;
  /**
   * The areas that the questions are grouped in.
   *
   * @minItems 1
   */
  readonly topics: readonly Topic[];
  /**
   * The questions in the order in which they are asked.
   *
   * @minItems 1
   * @maxItems 2000
   */
  readonly questions: readonly Question[];
}

/** Who advertises, or what the work belongs to. */
export interface Organisation extends Noted {
  /** Its name. */
  readonly name: Text;
  /** Its page. */
  readonly url?: Link;
}

/** What the advertisement itself says, line by line and in its own words. */
export interface Posting extends Noted {
  /** What it expects of the person. */
  readonly expectations: readonly Expectation[];
  /** What there is to do. */
  readonly duties?: readonly PostingLine[];
  /** What the person gets. */
  readonly offers?: readonly PostingLine[];
}

/** One line of the advertisement. */
export interface PostingLine extends Noted {
  /** Names the line in `from` of a question: used once among all lines of the posting. */
  readonly id: Id;
  /** The line as it reads on its own. */
  readonly text: Text;
}

/** One line of what the advertisement expects. */
export interface Expectation extends PostingLine {
  /** Nice to have: shown, but never pulling the fit down. Default: false. */
  readonly optional?: boolean;
}

/** How and where to apply. */
export interface Application extends Noted {
  /**
   * The one address that receives applications.
   *
   * @pattern ^[^\s@]+@[^\s@]+\.[^\s@]+$
   * @maxLength 254
   */
  readonly email: string;
  /** The people the advertisement names. Default: nobody. */
  readonly contacts?: readonly NonEmpty[];
  /** The subject of the application mail. */
  readonly subject: Text;
  /** The subject of a mail that only asks a question. Default: the subject of the application. */
  readonly enquirySubject?: Text;
  /** What to attach, as it reads after "Please attach". */
  readonly documents?: Text;
}

/** One of the areas that the questions are grouped in. */
export interface Topic extends Noted {
  /** Names the topic in its questions: used once among all topics. */
  readonly id: Id;
  /** What the area is called. */
  readonly title: Text;
}

/** One thing asked, with statements to choose from. */
export interface Question extends Noted {
  /**
   * Names the question in conditions, links and stored answers: used once among all questions. Where positions are shown
   * together, questions with the same id and the same levels are asked once.
   */
  readonly id: Id;
  /** The id of its topic. */
  readonly topic: Id;
  /** The ids of the lines of the posting that it comes from. Only expectations count for the whole. */
  readonly from: readonly Id[];
  /**
   * How much it counts within its topic: a whole number.
   *
   * @asType integer
   * @minimum 1
   * @maximum 100
   */
  readonly weight: number;
  /**
   * The level that the posting's own wording asks for.
   *
   * @minimum 1
   */
  readonly target: Level;
  /** Not asked, and inferred at level 0, as soon as any of these earlier answers is at or below its level. */
  readonly askUnless?: readonly AtMost[];
  /** Left out altogether unless every one of these earlier answers is at or above its level. */
  readonly askOnlyIf?: readonly AtLeast[];
  /** The question itself. */
  readonly text: Text;
  /** A sentence that makes the question easier to answer. */
  readonly help?: Text;
  /**
   * Three to six statements, their levels strictly ascending.
   *
   * @minItems 3
   * @maxItems 6
   */
  readonly options: readonly Option[];
  /** Offers "does not apply to me" in these words. Default: not offered. */
  readonly notApplicable?: Text;
  /** What to mention in the application letter. */
  readonly evidence?: Text;
  /** How to begin where there is something to learn. */
  readonly growth?: Growth;
}

/** A condition: an earlier answer at or below a level. */
export interface AtMost extends Noted {
  /** The id of an earlier question. */
  readonly question: Id;
  /** The highest level at which the condition holds. */
  readonly atMost: Level;
}

/** A condition: an earlier answer at or above a level. */
export interface AtLeast extends Noted {
  /** The id of an earlier question. */
  readonly question: Id;
  /** The lowest level at which the condition holds: at most the target of the question it names. */
  readonly atLeast: Level;
}

/** A statement about what somebody has done. */
export interface Option extends Noted {
  /** How far the experience reaches. */
  readonly level: Level;
  /** The statement, in the first person. */
  readonly text: Text;
  /** False for one that says somebody would rather not do this: it leads to no first step. Default: true. */
  readonly willing?: boolean;
}

/** A first step, with places to start from. */
export interface Growth extends Noted {
  /** The first step. */
  readonly step: Text;
  /** Where to read on. */
  readonly resources?: readonly Resource[];
}

/** Something to read. */
export interface Resource extends Noted {
  /** What it is called. */
  readonly title: Text;
  /** Where it lies. */
  readonly url: Link;
  /** The language of what lies there, where it is not the reader's. */
  readonly language?: Tag;
}

/** What schema.org and job boards want to know of a position. */
export interface JobPosting extends Noted {
  /** The kinds of employment, in the words of schema.org. */
  readonly employmentType?: readonly EmploymentType[];
  /** Whether the work may be done entirely from elsewhere. Default: false. */
  readonly remote?: boolean;
  /** The countries from which remote work is possible, as two capital letters. */
  readonly countries?: readonly Country[];
  /** The places of work. */
  readonly places?: readonly Place[];
}

export type EmploymentType =
  'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

/** A place of work, by its postal address. */
export interface Place extends Noted {
  /** Street and number. */
  readonly street?: NonEmpty;
  /** The postal code. */
  readonly postalCode?: NonEmpty;
  /** The town. */
  readonly locality: NonEmpty;
  /** The federal state or region. */
  readonly region?: NonEmpty;
  /** The country as two capital letters, such as `DE`. */
  readonly country: Country;
}

/**
 * A country by ISO 3166 in two capital letters.
 *
 * @pattern ^[A-Z]{2}$
 */
type Country = string;
