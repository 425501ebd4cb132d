import type { APIRoute } from 'astro';
import { drawIcon, drawMark } from '../../cards/draw.ts';

const ICONS = {
	'any-192': () => drawMark(192),
	'any-512': () => drawMark(512),
	'maskable-512': () => drawIcon(512),
};

export const getStaticPaths = () => Object.entries(ICONS).map(([icon, draw]) => ({ params: { icon }, props: { draw } }));

interface Props {
	draw: () => Promise<Buffer<ArrayBuffer>>;
}

export const GET: APIRoute<Props> = async ({ props: { draw } }) => new Response(await draw());
