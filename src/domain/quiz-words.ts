/** The sentences of the quiz with their gaps. They travel with the facts, so that the script holds none. */
export const QUIZ_WORDS = {
	// Results by kind: {0} the names of what is advised.
	unanswered: 'Nothing is asked for yet',
	enough: '{0} is enough',
	'not-yet': 'Not yet',
	later: 'Not yet, and then {0}',
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
	none: 'No option meets {0}.',
	noneTogether: 'No option meets {0} together.',
	exclude: 'These answers exclude each other: {0}.',
	loosen: 'Loosen one of them, or wait for a release that brings it.',
	unsettled: 'A must of yours has not been checked for any option in first place.',
	equal: '{0} do equally well by what you asked; ask for more to tell them apart.',
	allMet: 'All that you ask is met: {0} of {0} requirements.',
	someMet: 'Of {0} requirements: {1}.',
	notInFull: 'Not in full: {0}.',

	// What puts it ahead of the next: {0} the next, {1} where it is better.
	ahead: 'Ahead of {0} on {1}.',

	// How sure: {0} the share.
	sure: '{0} of this rests on stable features and facts of high confidence',
	shaky: '; less so: {0}',

	// Ranks.
	tied: 'tied, ',
	fit: 'fit {0}',
	atBest: ', {0} if all open questions turn out well',
	out: 'ruled out for want of {0}',
	ground: '{0} ({1}, {2})',
	source: 'source',
	rulesOut: ' rules out',

	// Requirements: {0} the title.
	must: 'Must: {0}',
	want: 'Want: {0}',
	inFull: ', in full',
	counts: 'How much {0} counts',

	// Layers: {0} their names, {1} the sentence, {2} the gains, {3} the facts.
	pair: '{0}: {1} The lower layer adds: {2}. Facts: {3}',

	// Changes: {0} the question, {1} the answer.
	drop: 'taking back “{1}”',
	add: 'adding “{1}”',
	take: 'answering “{1}” under {0}',
	said: '{0} “{1}”',
	or: '; or ',
	more: '; and {0} more',
	noChange: 'No change of one or two answers gives another result.',
	twoChanges: 'No single answer changes the result; it takes two.',
	0.5: 'counting {0} half',
	2: 'counting {0} double',
	holds: 'It holds when the weight of any one requirement is halved or doubled.',

	// What to check next.
	tryOut: 'Check for your case: {0}',
	leftOpen: 'Left open: {0}',
	read: 'Read the {0}, row by row.',
	facts: 'facts behind your requirements',
	nothing: 'Left open',

	// The form.
	leftOut: 'Parts of the address were left out:',
	copied: 'Copied.',
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

## Decision Drivers

{3}

## Considered Options

{4}

## Decision Outcome

Chosen option: "{1}", because of these requirements. {5}

### Consequences

{6}

### Confirmation

{7}

## Pros and Cons of the Options

{8}

## More Information

Facts of {0}. The answers and the result: <{9}>. The same requirements on the matrix: <{10}>.

What would change the result:

{11}

Facts with their versions and sources:

{12}
`,
	recordOption: '### {0}\n\n{1}.\n\n{2}',
	recordWeight: ' (weight {0})',
	empty: 'Nothing.',
} as const;

/** The sentences by what they are for. */
export type QuizWords = Readonly<Record<keyof typeof QUIZ_WORDS, string>>;
