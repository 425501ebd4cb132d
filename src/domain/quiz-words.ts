/** The sentences of the quiz with their gaps. They travel with the facts, so that the script holds none. */
export const QUIZ_WORDS = {
	// Results by kind: {0} the names of what is advised.
	unanswered: 'Nothing is asked for yet',
	enough: '{0} is enough',
	'not-yet': 'Not yet',
	option: '{0}',
	tie: 'A tie: {0}',

	// Outcomes.
	met: 'met',
	partly: 'met in part',
	unmet: 'not met',
	open: 'not checked',
	'not-applicable': 'does not apply',

	// Why this is the result.
	nothingAsked: 'No answer asks anything of a mesh. Answer one question, and there is something to rank by.',
	enoughNothing: 'Your answers ask for nothing, and whatever is added has to bring something that was asked.',
	enoughLead: 'It meets what you ask as well as anything else, and whatever is added has to bring something that was asked.',
	enoughCosts: 'Another option fits the costs you named better, but none brings anything else you asked for that is missing here.',
	doWithout: 'Know what you get in part or do without: {0}.',
	noneMany: 'No option meets all of your musts together.',
	none: 'No option meets {0}.',
	noneTogether: 'No option meets {0} together.',
	exclude: 'These answers exclude each other: {0}.',
	loosen: 'Loosen one of them, or wait for a release that brings it.',
	unsettled: 'A must of yours has not been checked for any option in first place.',
	thenBest: 'Then {0} would fit best.',
	equal: '{0} do equally well by what you asked; ask for more to tell them apart.',
	allMet: 'All that you ask is met: {0} of {0} requirements.',
	someMet: 'Of {0} requirements: {1}.',
	notInFull: 'Not in full: {0}.',

	// How sure: {0} the share.
	ahead: 'Ahead of the next by {0} of the weight. ',
	sure: '{0} of the weight rests on something stable of which we are sure',
	shaky: ', not: {0}',

	// Ranks.
	tied: 'tied, ',
	fit: 'fit {0}',
	atBest: ', {0} if all open questions turn out well',
	out: '{0} is ruled out: {1}',
	source: 'source',
	rulesOut: ' rules out',

	// Requirements: {0} the title.
	must: 'Must: {0}',
	want: 'Want: {0}',
	inFull: ', in full',
	counts: 'How much {0} counts',

	// Layers: {0} above, {1} below, {2} the sentence, {3} the gains, {4} the facts.
	pair: '{0} on {1}: {2} The lower layer adds: {3}. Facts: {4}',

	// Changes: {0} the question, {1} the answer.
	drop: 'without “{1}”',
	add: 'also “{1}”',
	take: '{0} “{1}”',
	andThen: ', and then {0}',
	or: '; or ',
	oneMore: '; or one other answer',
	more: '; or {0} other answers',
	noChange: 'No change of one or two answers gives another result.',
	twoChanges: 'No single answer changes the result; it takes two.',
	half: '{0} counted half gives: {1}.',
	double: '{0} counted double gives: {1}.',
	holds: 'It holds when the weight of any one requirement is halved or doubled.',

	// What to check next.
	tryOut: 'Try in a test cluster: {0}',
	leftOpen: 'Left open: {0}',
	bare: 'Without a mesh today, follow: {0}',
	guide: 'Follow the guide: {0}',
	read: 'Read the {0}, row by row.',
	facts: 'facts behind your requirements',
	nothing: 'Left open',
	change: 'Change',

	// The form.
	progress: 'Question {0} of {1}',
	next: 'Next question',
	last: 'Show the result',
	result: 'Result: {0}',
	leftOut: 'Parts of the address were left out:',
	linkCopied: 'The link is copied.',
	recordCopied: 'The record is copied.',
	notCopied: 'The browser does not allow copying here. Copy from the address bar or from the record below.',

	// What is left out of an address.
	noAnswer: '“{0}” is no answer to “{1}”. It may come from an older edition.',
	contradict: 'The answers to “{0}” contradict each other: only {1} counts.',
	noQuestion: 'There is no question “{0}”.',
	noWeight: '“{0}” turns no weight.',

	// The record, in the form of MADR 4 (Markdown Any Decision Records).
	record: `---
status: proposed
date: {0}
---

# Service mesh: {1}

## Context and Problem Statement

Which service mesh, if any, fits what we need? We answered:

{2}
{3}
## Decision Drivers

{4}

## Considered Options

{5}

## Decision Outcome

Chosen option: "{6} {7}

### Consequences

{8}
{9}
### Confirmation

{10}

## Pros and Cons of the Options

{11}

## More Information

Facts of {0}. The answers and the result: <{12}>. The same requirements on the matrix: <{13}>.

{14}
`,
	recordOpen: '\nLeft open: {0}.\n',
	recordPairs: '\nLayers that combine:\n\n{0}\n',
	recordPair: '{0} It brings: {1}.',
	recordChosen: '{0}", because it fits the stated requirements best.',
	recordOther: '{0}".',
	recordAhead: ' It is ahead by {0} of the weight.',
	recordSure: ' {0} of the weight rests on stable things with high confidence.',
	recordOption: '### {0}\n\n{1}\n\n{2}',
	recordOut: 'Ruled out by: {0}.',
	recordFit: 'Fit {0}: {1}.',
	recordWeight: ' (weight {0})',
	noAnswers: 'Nothing was answered.',
	noDrivers: 'No requirement follows from the answers.',
	noCells: 'Nothing was asked.',
	noEffects: 'Nothing changes.',
	noChecks: 'Look again when an answer changes.',
	noFacts: 'No fact was asked for.',
} as const;

/** The sentences by what they are for. */
export type QuizWords = Readonly<Record<keyof typeof QUIZ_WORDS, string>>;
