/**
 * The architecture of an option as a drawing shows it: the parts that one request passes on its way from a pod on one
 * node to a pod on another, where it is encrypted, and who reads it. Every picture uses the same places and words, so that
 * pictures can be compared at a glance.
 */

/** Where a part stands, in the order in which a request passes. `control` and the control kind stand beside the way. */
export const PLACES = ['client-pod', 'client-node', 'between', 'server-node', 'server-pod', 'control'] as const;
export type Place = (typeof PLACES)[number];

/** What a part is. */
export const PART_KINDS = ['app', 'proxy', 'kernel', 'control'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** What a part reads of a request: connections (L4), requests (L7), or both. */
export const LAYERS = ['l4', 'l7', 'l4-l7'] as const;
export type Layer = (typeof LAYERS)[number];

/** Whether a leg of the way is encrypted: by default, only once switched on, or not at all. */
export const ENCRYPTIONS = ['always', 'optional', 'none'] as const;
export type Encryption = (typeof ENCRYPTIONS)[number];

/** A box of the drawing. */
export interface Part {
	readonly id: string;
	readonly at: Place;
	readonly kind: PartKind;
	readonly name: string;
	readonly layer?: Layer | undefined;
	/** Not there unless somebody asks for it. */
	readonly optional: boolean;
	/** Ids of the parts that this one configures. */
	readonly feeds: readonly string[];
}

/** A stop on the way of a request. */
export interface Step {
	/** The part that the request has reached. */
	readonly part: string;
	/** How the leg that leads here is encrypted; absent where the way begins. */
	readonly encryption?: Encryption | undefined;
	/** What happens here, in a sentence. */
	readonly text: string;
}

/** One option's architecture. */
export interface Picture {
	/** The option's id. */
	readonly option: string;
	/** The architecture in one sentence. */
	readonly summary: string;
	/** What encrypts, in a few words; absent where nothing does. */
	readonly encryptedBy?: string | undefined;
	/** Whether nodes encrypt what leaves them, and not the parts at the ends of the leg. */
	readonly nodeToNode: boolean;
	readonly parts: readonly Part[];
	readonly path: readonly Step[];
	/** The facts that the picture rests on, as option/feature. */
	readonly facts: readonly string[];
}

/** Where a place is, for a reader. */
const PLACE_WORDS: Readonly<Record<Exclude<Place, 'between'>, string>> = {
	'client-pod': 'in the client’s pod',
	'client-node': 'on the client’s node',
	'server-node': 'on the server’s node',
	'server-pod': 'in the server’s pod',
	control: 'in the control plane',
};

const LAYER_WORDS: Readonly<Record<Layer, string>> = { l4: 'L4', l7: 'L7', 'l4-l7': 'L4 and L7' };

/** What a part is, in the few words that its box has room for. */
export function roleOf({ kind, layer, optional }: Pick<Part, 'kind' | 'layer' | 'optional'>): string {
	if (kind === 'app') return 'application';
	if (kind === 'control') return 'control plane';
	const read = layer === undefined ? kind : kind === 'kernel' ? `kernel, ${LAYER_WORDS[layer]}` : `${LAYER_WORDS[layer]} proxy`;
	return optional ? `${read}, optional` : read;
}

/** Whether a part reads requests, not only connections. */
export const readsRequests = ({ layer }: Pick<Part, 'layer'>): boolean => layer === 'l7' || layer === 'l4-l7';

const named = ({ name, at }: Part): string => (at === 'between' ? `the ${name}` : `${name} ${PLACE_WORDS[at]}`);

function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const partsOnWay = ({ parts, path }: Picture): readonly Part[] =>
	path.flatMap(({ part }) => parts.filter(({ id }) => id === part));

/**
 * Where encryption begins and ends, in a sentence: over all legs that are encrypted by default, or, where none is, over
 * those that can be. Names the parts in between that open the request and encrypt it again.
 */
export function encryptionSentence(picture: Picture): string {
	const way = partsOnWay(picture);
	const by = picture.encryptedBy === undefined ? '' : `, by ${picture.encryptedBy}`;
	const legs = (how: Encryption): readonly number[] =>
		picture.path.flatMap(({ encryption }, index) => (index > 0 && encryption === how ? [index] : []));
	const always = legs('always');
	const span = always.length > 0 ? always : legs('optional');
	const [first] = span;
	const last = span.at(-1);
	if (first === undefined || last === undefined) return 'Not encrypted on any part of the way.';
	const from = way[first - 1];
	const to = way[last];
	if (from === undefined || to === undefined) return 'Not encrypted on any part of the way.';
	const opened = way.slice(first, last).filter(({ kind }) => kind === 'proxy');
	const again = opened.length === 0 ? '' : `; opened and encrypted again in ${listed(opened.map(named))}`;
	const verb = always.length > 0 ? 'Encrypted' : 'Can be encrypted, once switched on,';
	if (picture.nodeToNode) return `${verb} from node to node${by}; traffic on one node stays plain.`;
	return `${verb} from ${named(from)} to ${named(to)}${by}${again}.`;
}

/** Which parts read requests, in a sentence. */
export function readersSentence(picture: Picture): string {
	const readers = partsOnWay(picture).filter((part) => part.kind === 'proxy' && readsRequests(part));
	if (readers.length === 0) return 'Nothing between the two applications reads requests.';
	const optional = readers.every((part) => part.optional) ? ', only where it is asked for' : '';
	return `Requests (L7) are read by ${listed(readers.map(named))}${optional}.`;
}
