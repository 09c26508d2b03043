import type { Level, Position, Question } from '../../../src/model/document/position.js';
import { prepare, type PreparedPosition } from '../../../src/model/journey/prepare.js';

/** A question of which only what a test is about need be said. */
export type Sketch = Partial<Omit<Question, 'options'>> & {
  readonly levels?: readonly Level[];
  /** Whether its level 0 says that somebody would rather not do this. */
  readonly unwilling?: boolean;
};

/** A position of these questions, made ready: q0, q1, … of one topic, from one expectation, weight 1, target 2, levels 0 to 4. */
export function positionOf(questions: readonly Sketch[], rest: Partial<Position> = {}): PreparedPosition {
  return prepare({
    format: 1,
    id: 'gardener',
    version: '1.0.0',
    languages: ['en'],
    title: 'Gardener',
    organisation: { name: 'Botanical garden' },
    posting: { expectations: [{ id: 'E1', text: 'You have grown plants' }] },
    application: { email: 'jobs@example.org', subject: 'Application' },
    topics: [{ id: 'plants', title: 'Plants' }],
    questions: questions.map(question),
    ...rest,
  });
}

function question({ levels = [0, 1, 2, 3, 4], unwilling, ...rest }: Sketch, index: number): Question {
  return {
    id: `q${index}`,
    topic: 'plants',
    from: ['E1'],
    weight: 1,
    target: 2,
    text: `Question ${index}?`,
    options: levels.map((level) => ({
      level,
      text: `Statement ${index}.${level}.`,
      ...(unwilling && !level && { willing: false }),
    })),
    ...rest,
  };
}
