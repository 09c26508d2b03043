import type { Sentence } from './sentence-language.js';

/** What is legal, but unwise. An author who has looked at it writes `[ok: <name>]` into the `$comment` there. */
export const HINTS = {
  'unnamed-document': {
    en: 'Documents that have no name yet share this id. Replace "{id}" everywhere.',
    de: 'Diesen Kurznamen haben alle Dokumente, die noch keinen eigenen haben. Ersetzen Sie „{id}“ überall.',
  },
  'closed-already': {
    en: 'This day has passed everywhere: nobody can apply any more.',
    de: 'Dieser Tag ist überall vorbei: Niemand kann sich mehr bewerben.',
  },
  'closes-before-published': { en: 'This is before "published".', de: 'Das liegt vor dem Tag der Veröffentlichung.' },
  'line-without-question': {
    en: 'No question comes from this expectation. Name "{id}" in "from" of one.',
    de: 'Zu dieser Erwartung gibt es keine Frage. Nennen Sie „{id}“ bei einer Frage unter „from“.',
  },
  'nice-to-have': {
    en: '"{word}" says that this is optional. Mark the line with "optional": true, and leave the words out.',
    de: '„{word}“ sagt, dass das kein Muss ist. Schreiben Sie "optional": true zu der Zeile, und lassen Sie die Worte weg.',
  },
  'one-language': {
    en: 'This is in one language only. Write it in each.',
    de: 'Das steht nur in einer Sprache da. Schreiben Sie es in jeder.',
  },
  'same-in-two-languages': {
    en: 'This reads the same in two languages. Translate it, or write it once for all of them.',
    de: 'Das ist in zwei Sprachen gleich. Übersetzen Sie es, oder schreiben Sie es einmal für alle.',
  },
  'different-places': {
    en: 'These links lead to different places: {hosts}. Is that meant?',
    de: 'Diese Links führen zu verschiedenen Orten: {hosts}. Ist das so gemeint?',
  },
  'language-not-listed': {
    en: 'This language is not listed in "languages", so nobody sees it. List it, or remove the text.',
    de: 'Diese Sprache steht nicht unter „languages“, also sieht das niemand. Tragen Sie sie dort ein, oder löschen Sie den Text.',
  },
  'other-script': {
    en: 'This is not written in the script of the language that it is marked with. Is the mark right?',
    de: 'Das ist nicht in der Schrift der Sprache geschrieben, die davor steht. Stimmt die Sprache?',
  },
  'topic-without-questions': {
    en: 'No question belongs to this topic. Remove it.',
    de: 'Zu diesem Thema gehört keine Frage. Löschen Sie es.',
  },
  'topic-with-one-question': {
    en: 'Only one question belongs to this topic, so its result hangs on one answer. Join it with another.',
    de: 'Zu diesem Thema gehört nur eine Frage, sein Ergebnis hängt also an einer Antwort. Legen Sie es mit einem anderen zusammen.',
  },
  'many-topics': {
    en: 'These are {count} topics. Five at most can be taken in at a glance.',
    de: 'Das sind {count} Themen. Auf einen Blick erfassen lassen sich höchstens fünf.',
  },
  'many-questions': {
    en: 'All {count} of these questions are asked of everybody. Few people go on beyond {most}.',
    de: 'Alle {count} Fragen gehen an alle. Über {most} hinaus machen nur wenige weiter.',
  },
  'long-time': {
    en: 'This takes {minutes} minutes. Few people go on beyond {most}.',
    de: 'Das dauert {minutes} Minuten. Über {most} hinaus machen nur wenige weiter.',
  },
  'unreachable-question': {
    en: 'No answer leads to this question. Change its conditions.',
    de: 'Keine Antwort führt zu dieser Frage. Ändern Sie ihre Bedingungen.',
  },
  'no-option-at-target': {
    en: 'No option is at this target. The levels are {levels}.',
    de: 'Keine Aussage liegt auf dieser Zielstufe. Die Stufen sind {levels}.',
  },
  'rare-target': {
    en: 'Hardly anybody reaches a target of 4 or more. Is the posting worded like that?',
    de: 'Ein Ziel von 4 oder mehr erreicht kaum jemand. Steht das so in der Ausschreibung?',
  },
  'target-next-to-nothing': {
    en: 'With a target of 1, "not yet" counts as close. Raise the target to 2, or ask for something smaller.',
    de: 'Bei Ziel 1 gilt „noch nicht“ schon als nah dran. Setzen Sie das Ziel auf 2, oder fragen Sie nach Kleinerem.',
  },
  'all-targets-equal': {
    en: 'All questions have the same target. Should experience reach equally far everywhere?',
    de: 'Alle Fragen haben dasselbe Ziel. Soll die Erfahrung überall gleich weit reichen?',
  },
  'all-weights-equal': {
    en: 'All questions have the same weight. What the posting requires should count more (3), what would be nice less (1).',
    de: 'Alle Fragen zählen gleich viel. Was die Ausschreibung zwingend verlangt, sollte mehr zählen (Gewicht 3), was nur schön wäre, weniger (Gewicht 1).',
  },
  'no-level-0': {
    en: 'No option is at level 0, so beginners find nothing to choose. Add one.',
    de: 'Keine Aussage liegt auf Stufe 0, also finden Neulinge nichts zum Auswählen. Ergänzen Sie eine.',
  },
  'other-levels': {
    en: '"{other}" has this id for a question with other levels. Choose another id.',
    de: '„{other}“ hat diesen Kurznamen für eine Frage mit anderen Stufen. Wählen Sie einen anderen.',
  },
  'other-words': {
    en: '"{other}" asks this in other words. Use the same words, or choose another id.',
    de: '„{other}“ fragt das mit anderen Worten. Nehmen Sie dieselben Worte, oder wählen Sie einen anderen Kurznamen.',
  },
  'yes-no-question': {
    en: 'This asks for yes or no. Ask what somebody has done: "What have you …?"',
    de: 'Das fragt nach Ja oder Nein. Fragen Sie, was jemand getan hat: „Was haben Sie …?“',
  },
  'asks-for-a-grade': {
    en: '"{word}" asks people to grade themselves. Ask what they have done.',
    de: '„{word}“ fragt nach einer Note oder Dauer. Fragen Sie, was jemand getan hat.',
  },
  'no-person': {
    en: 'Nobody does anything in this statement. Write what somebody has done: "I have …"',
    de: 'In dieser Aussage tut niemand etwas. Schreiben Sie, was jemand getan hat: „Ich habe …“',
  },
  'few-words': {
    en: 'This statement is too short to stand alone in a letter. Write a whole sentence.',
    de: 'Diese Aussage ist zu kurz, um allein in einem Anschreiben zu stehen. Schreiben Sie einen ganzen Satz.',
  },
  'no-full-stop': {
    en: 'This statement has no full stop at its end, so it is no sentence in a letter.',
    de: 'Am Ende dieser Aussage fehlt der Punkt. Im Anschreiben steht sie als Satz.',
  },
  'bare-no': {
    en: 'A bare "{word}" reads like a failure. Write "I have not … yet."',
    de: 'Ein bloßes „{word}“ liest sich wie ein Versagen. Schreiben Sie „Ich habe noch nicht …“.',
  },
  'grading-word': {
    en: '"{word}" is a grade, which everybody gives differently. Say what somebody has done.',
    de: '„{word}“ ist ein Urteil, das alle anders fällen. Schreiben Sie, was jemand getan hat.',
  },
  'several-claims': {
    en: 'This asks for several things at once. Make one claim, then "For example: … or …".',
    de: 'Das verlangt mehreres auf einmal. Schreiben Sie eine Behauptung, dann „Zum Beispiel: … oder …“.',
  },
  'begins-with-example': {
    en: 'This begins with an example. Make the claim first: it stands alone in a letter.',
    de: 'Das beginnt mit einem Beispiel. Zuerst kommt die Behauptung: Sie steht im Anschreiben allein.',
  },
  'long-claim': {
    en: 'The first sentence has {length} characters and is taken into the letter. Shorten it to {most}.',
    de: 'Der erste Satz hat {length} Zeichen und kommt ins Anschreiben. Kürzen Sie ihn auf {most}.',
  },
  'long-option': {
    en: 'This option has {length} characters. Shorten it to {most}.',
    de: 'Diese Aussage hat {length} Zeichen. Kürzen Sie sie auf {most}.',
  },
  'long-sentence': {
    en: 'This has a sentence of {count} words. Split it: beyond {most}, people read twice.',
    de: 'Hier hat ein Satz {count} Wörter. Teilen Sie ihn: Über {most} liest man zweimal.',
  },
  'equal-statements': {
    en: 'Two statements of this question read the same.',
    de: 'Zwei Aussagen dieser Frage sind gleich.',
  },
  'uneven-statements': {
    en: 'The longest statement is more than {times} times as long as the shortest: its length looks like a judgement.',
    de: 'Die längste Aussage ist mehr als {times}-mal so lang wie die kürzeste: Die Länge wirkt wie ein Urteil.',
  },
  deters: {
    en: '"{word}" deters people who could do the work. Say what is done instead.',
    de: '„{word}“ schreckt Menschen ab, die die Arbeit könnten. Schreiben Sie stattdessen, was zu tun ist.',
  },
  discriminates: {
    en: '"{word}" can be read as a limit on age or origin. Say what is needed for the work instead.',
    de: '„{word}“ kann als Grenze nach Alter oder Herkunft gelesen werden. Schreiben Sie stattdessen, was die Arbeit braucht.',
  },
  'counts-years': {
    en: '"{word}" counts years. Say what somebody should have done instead.',
    de: '„{word}“ zählt Jahre. Schreiben Sie stattdessen, was jemand getan haben soll.',
  },
  'sign-in-a-word': {
    en: '"{word}" has a sign inside a word, which reads badly aloud. Choose a neutral form.',
    de: '„{word}“ hat ein Zeichen im Wort, das sich schlecht vorliest. Wählen Sie eine neutrale Form.',
  },
  markup: {
    en: '"{word}" contains markup, which people see as it is written. Remove it.',
    de: '„{word}“ ist Formatierung, und man sieht sie genau so. Löschen Sie sie.',
  },
  'invisible-character': {
    en: 'Here is an invisible character: {name} ({code}). Remove it.',
    de: 'Hier steht ein unsichtbares Zeichen: {name} ({code}). Löschen Sie es.',
  },
  'all-capitals': {
    en: '"{word}" is in capitals, which are hard to read and may be spelled out aloud.',
    de: '„{word}“ steht in Großbuchstaben. Das liest sich schwer und wird vielleicht buchstabiert vorgelesen.',
  },
  'emoji-as-word': {
    en: '"{word}" is read out by its name, in the middle of the sentence. Write words.',
    de: '„{word}“ wird mitten im Satz mit seinem Namen vorgelesen. Schreiben Sie Wörter.',
  },
  'link-without-a-name': {
    en: '"{word}" does not say where this link leads. Name what is there.',
    de: '„{word}“ sagt nicht, wohin dieser Link führt. Nennen Sie, was dort steht.',
  },
  'du-among-sie': {
    en: '"{word}" says du, the rest of the document says Sie. Choose one.',
    de: '„{word}“ duzt, das übrige Dokument siezt. Entscheiden Sie sich für eines.',
  },
  'sie-among-du': {
    en: '"{word}" says Sie, the rest of the document says du. Choose one.',
    de: '„{word}“ siezt, das übrige Dokument duzt. Entscheiden Sie sich für eines.',
  },
  'du-not-marked': {
    en: 'The German texts say du. Name this language "de-x-du" throughout, and the buttons say du, too.',
    de: 'Die deutschen Texte duzen. Nennen Sie diese Sprache überall „de-x-du“, dann duzen auch die Schaltflächen.',
  },
  'breaks-a-sentence': {
    en: 'This is set into a sentence and breaks it: "{read}" Write a few words, without a full stop or a request.',
    de: 'Das wird in einen Satz eingesetzt und passt dort nicht: „{read}“ Schreiben Sie wenige Worte, ohne Punkt und ohne Bitte.',
  },
  'speaks-to-the-reader': {
    en: '"{word}" is turned round where the person writes: "{read}" Leave the pronoun out.',
    de: '„{word}“ stimmt nicht mehr, wo die Person selbst schreibt: „{read}“ Lassen Sie das Fürwort weg.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
