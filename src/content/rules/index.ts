import type { Rule } from '../entries.ts';
import { addonsExplained, claimsPrimary } from './claims.ts';
import { claimFactsHold, claimReferences } from './claim-facts.ts';
import { reportNames, reportPlaces } from './conformance.ts';
import { daysPast, sourcesBeforeFacts } from './days.ts';
import { changeReferences, changesDistinct, changesInEditions, editionsInOrder } from './editions.ts';
import { estimatesAgree, estimateReferences } from './estimates.ts';
import { factKind } from './fact-kind.ts';
import { factPlace } from './fact-place.ts';
import { faqCategoriesUsed, faqFirst, faqReferences, questionsDistinct } from './faq.ts';
import { answersAgree } from './faq-facts.ts';
import { featureReferences, featuresDistinct, groupsUsed, oneGroupAtAGlance, oneRowSuits } from './features.ts';
import { fileNamesDistinct } from './file-names.ts';
import { guideVersions, namesApart } from './guide-versions.ts';
import { linksLive } from './links.ts';
import { columnsDistinct, oneBaseline, optionIdsDistinct } from './meshes.ts';
import { commandsUsed, guideReferences, pathReferences, stepPlaces } from './migration.ts';
import { pageReferences, presetsRequireLevels } from './pages.ts';
import { pairIdsClear } from './pairs.ts';
import { pictureReferences } from './pictures.ts';
import { noPlaceholders } from './placeholders.ts';
import { cardsFit, descriptionsWhole } from './previews.ts';
import { profileReferences, proseLeavesToFacts } from './profiles.ts';
import { proseIsPlain } from './prose.ts';
import { answersPossible, layerReferences, questionReferences, questionsMatter, quizQuestionsDistinct } from './questions.ts';
import { redirectsLead } from './redirects.ts';
import { channelsKnown, supportAgrees } from './releases.ts';
import { answersRepeat, sharedNumbersNamed } from './shared-numbers.ts';
import { disputeSources, sourcesDistinct, sourcesKnown, sourcesUsed, stakeKnown } from './sources.ts';
import { quotedNumbersHold } from './study-numbers.ts';
import { studyReferences } from './studies.ts';
import { factVersions, releaseLines } from './versions.ts';

/** All rules across files. Each finds its own problems and knows nothing of the others. */
export const RULES: readonly Rule[] = [
	fileNamesDistinct,
	noPlaceholders,
	factPlace,
	factKind,
	factVersions,
	claimsPrimary,
	addonsExplained,
	featureReferences,
	featuresDistinct,
	groupsUsed,
	oneGroupAtAGlance,
	oneRowSuits,
	optionIdsDistinct,
	columnsDistinct,
	oneBaseline,
	releaseLines,
	channelsKnown,
	supportAgrees,
	reportPlaces,
	reportNames,
	sourcesKnown,
	sourcesUsed,
	sourcesDistinct,
	disputeSources,
	stakeKnown,
	daysPast,
	sourcesBeforeFacts,
	pageReferences,
	questionReferences,
	quizQuestionsDistinct,
	answersPossible,
	questionsMatter,
	layerReferences,
	pairIdsClear,
	profileReferences,
	proseLeavesToFacts,
	pictureReferences,
	redirectsLead,
	faqReferences,
	faqCategoriesUsed,
	faqFirst,
	questionsDistinct,
	answersAgree,
	answersRepeat,
	pathReferences,
	stepPlaces,
	guideReferences,
	commandsUsed,
	guideVersions,
	namesApart,
	presetsRequireLevels,
	proseIsPlain,
	linksLive,
	claimReferences,
	claimFactsHold,
	studyReferences,
	estimateReferences,
	estimatesAgree,
	sharedNumbersNamed,
	quotedNumbersHold,
	editionsInOrder,
	changesInEditions,
	changeReferences,
	changesDistinct,
	descriptionsWhole,
	cardsFit,
];
