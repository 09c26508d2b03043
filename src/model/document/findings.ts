/** Something wrong or unwise in a document, and where. */
export interface Problem {
  /** A JSONPath, such as `$.questions[3].options[1].level`. */
  readonly path: string;
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
}

/** How many findings are worth listing; one more entry says that there are more. */
const LISTED = 100;

/** What a check has found so far: problems, and the names that later parts of the document refer to. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly languages = new Set<unknown>();
  /** The ids of the lines of the posting. */
  readonly lines = new Set<unknown>();
  readonly topics = new Set<unknown>();
  readonly questions = new Set<unknown>();
  /** The targets of the questions read in full, by their ids: those that a condition may name. */
  readonly targets = new Map<unknown, unknown>();
  /** The level of the option before; -1 before the first one. */
  level = -1;

  problem(path: string, message: string, list = this.problems): void {
    if (list.length < LISTED) list.push({ path, message });
    else list[LISTED] = { path: '$', message: 'There is more to say once these are repaired.' };
  }

  warning(path: string, message: string): void {
    this.problem(path, message, this.warnings);
  }
}
