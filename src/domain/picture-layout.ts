import type { Encryption, Part, Picture, Place } from './picture.ts';

/** A rectangle of the drawing. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A part with its box. */
export interface PlacedPart extends Box {
	readonly part: Part;
}

/** A leg of the way: a line, its arrowhead, and its number. */
export interface Leg {
	/** The number of the step that the leg leads to, from 2. */
	readonly number: number;
	readonly encryption: Encryption;
	readonly line: string;
	readonly head: string;
	/** The centre of the number. */
	readonly at: readonly [x: number, y: number];
}

/** Where everything of a picture is drawn. Units are those of the drawing, whose width is always `WIDTH`. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly (Box & { readonly label: string })[];
	readonly pods: readonly Box[];
	readonly parts: readonly PlacedPart[];
	/** The centre of the number of the first step, where the way begins. */
	readonly start: readonly [x: number, y: number];
	readonly legs: readonly Leg[];
	/** Lines from the control plane to what it configures. */
	readonly feeds: readonly string[];
	/** Where the words about encryption stand: the middle of their line. */
	readonly caption: readonly [x: number, y: number];
	readonly control: Box;
}

/** Wide enough for two nodes; at the width of a narrow phone a letter of 13 units is still over 11 px high. */
export const WIDTH = 360;

const PART = { width: 128, height: 42 };
const NODE_WIDTH = 152;
/** Between two parts of the way: room for an arrow and its number. */
const GAP = 28;
const CENTRE = { client: 94, server: 266 } as const;
type Side = keyof typeof CENTRE;
const SIDES = ['client', 'server'] as const;

/** The parts of a place from top to bottom: on the way down in the order of the path, on the way up the other way round. */
function stack({ parts, path }: Picture, place: Place): readonly Part[] {
	const turn = (id: string): number => path.findIndex((step) => step.part === id);
	const here = parts.filter(({ at, kind }) => at === place && kind !== 'control');
	return place.startsWith('server') ? here.sort((a, b) => turn(b.id) - turn(a.id)) : here.sort((a, b) => turn(a.id) - turn(b.id));
}

const agents = ({ parts }: Picture, side: Side): readonly Part[] =>
	parts.filter(({ at, kind }) => at === `${side}-node` && kind === 'control');

/** One node with all that stands in it, from its top down; `agentRows` keeps both pods at one height. */
function column(picture: Picture, side: Side, top: number, agentRows: number) {
	const x = CENTRE[side] - PART.width / 2;
	const placed: PlacedPart[] = [];
	let y = top + 26;
	agents(picture, side).forEach((part, index) => void placed.push({ part, x, y: y + index * (PART.height + 8), ...PART }));
	y += agentRows * (PART.height + 8);
	const podTop = y;
	y += 24;
	for (const part of stack(picture, `${side}-pod`)) {
		placed.push({ part, x, y, ...PART });
		y += PART.height + GAP;
	}
	const pod: Box = { x: x - 6, y: podTop, width: PART.width + 12, height: y - GAP + 8 - podTop };
	for (const part of stack(picture, `${side}-node`)) {
		placed.push({ part, x, y, ...PART });
		y += PART.height + GAP;
	}
	return { placed, pod, bottom: y - GAP + 16 };
}

/** A triangle whose tip is at a point. */
function head([x, y]: readonly [number, number], towards: 'up' | 'down' | 'right'): string {
	if (towards === 'right') return `M${x} ${y}l-8-5v10z`;
	return towards === 'down' ? `M${x} ${y}l-5-8h10z` : `M${x} ${y}l-5 8h10z`;
}

/** The way from one part to the next. `band` is the height at which traffic crosses from node to node. */
function leg(from: PlacedPart, to: PlacedPart, number: number, encryption: Encryption, band: number): Leg {
	const fromX = from.x + from.width / 2;
	const toX = to.x + to.width / 2;
	const shared = { number, encryption };
	if (to.part.at === 'between') {
		return { ...shared, line: `M${fromX} ${from.y + from.height}V${band}H${to.x - 7}`, head: head([to.x, band], 'right'), at: [fromX - 18, band - 16] };
	}
	const end = to.y + to.height;
	if (from.part.at === 'between') {
		return { ...shared, line: `M${from.x + from.width} ${band}H${toX}V${end + 7}`, head: head([toX, end], 'up'), at: [toX + 18, band - 16] };
	}
	if (fromX !== toX) {
		return { ...shared, line: `M${fromX} ${from.y + from.height}V${band}H${toX}V${end + 7}`, head: head([toX, end], 'up'), at: [WIDTH / 2, band - 16] };
	}
	const down = to.y > from.y;
	const start = down ? from.y + from.height : from.y;
	const stop = down ? to.y : end;
	return {
		...shared,
		line: `M${fromX} ${start}V${down ? stop - 7 : stop + 7}`,
		head: head([toX, stop], down ? 'down' : 'up'),
		at: [fromX + (down ? 16 : -16), (start + stop) / 2],
	};
}

/** A line from a control part to a part that it configures, along the margin of the drawing or between the nodes. */
function feed(from: PlacedPart, to: PlacedPart): string {
	const y = to.y + to.height / 2;
	const start = from.y + from.height / 2;
	if (to.part.at === 'between') return `M${WIDTH / 2} ${from.y + from.height}V${to.y}`;
	const left = to.x < WIDTH / 2;
	const margin = left ? 8 : WIDTH - 8;
	const edge = left ? to.x : to.x + to.width;
	return `M${left ? from.x : from.x + from.width} ${start}H${margin}V${y}H${edge}`;
}

/** Finds the place of everything in a picture that `pictureFaults` finds no fault with. */
export function layoutOf(picture: Picture): Layout {
	const controls = picture.parts.filter(({ at }) => at === 'control');
	const slot = (WIDTH - 32) / Math.max(1, controls.length);
	const width = Math.min(PART.width + 12, slot - 6);
	const placedControls = controls.map((part, index): PlacedPart => ({ part, x: 16 + slot * (index + 0.5) - width / 2, y: 24, width, height: PART.height }));
	const control: Box = { x: 0.5, y: 0.5, width: WIDTH - 1, height: controls.length > 0 ? 74 : 30 };

	const top = control.height + 18;
	const agentRows = Math.max(...SIDES.map((side) => agents(picture, side).length));
	const columns = SIDES.map((side) => ({ side, ...column(picture, side, top, agentRows) }));
	const bottom = Math.max(...columns.map((each) => each.bottom));
	const between = picture.parts.filter(({ at }) => at === 'between');
	const band = bottom + (between.length > 0 ? 46 : 36);
	const placedBetween = between.map((part): PlacedPart => ({ part, x: WIDTH / 2 - PART.width / 2, y: band - PART.height / 2, ...PART }));

	const parts = [...placedControls, ...columns.flatMap(({ placed }) => placed), ...placedBetween];
	const placeOf = (id: string): PlacedPart | undefined => parts.find(({ part }) => part.id === id);
	const legs = picture.path.flatMap(({ part, encryption }, index): Leg[] => {
		const from = placeOf(picture.path[index - 1]?.part ?? '');
		const to = placeOf(part);
		return from && to ? [leg(from, to, index + 1, encryption ?? 'none', band)] : [];
	});
	const first = placeOf(picture.path[0]?.part ?? '');
	const caption = band + (between.length > 0 ? PART.height / 2 : 0) + 20;
	return {
		width: WIDTH,
		height: caption + 8,
		control,
		nodes: columns.map(({ side }) => ({
			label: side === 'client' ? 'Node of the client' : 'Node of the server',
			x: CENTRE[side] - NODE_WIDTH / 2,
			y: top,
			width: NODE_WIDTH,
			height: bottom - top,
		})),
		pods: columns.map(({ pod }) => pod),
		parts,
		start: first ? [first.x + first.width - 2, first.y + 2] : [0, 0],
		legs,
		feeds: parts.flatMap((from) => from.part.feeds.flatMap((id) => placeOf(id) ?? []).map((to) => feed(from, to))),
		caption: [WIDTH / 2, caption],
	};
}
