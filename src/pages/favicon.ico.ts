import ico from 'ico-endec';
import { drawMark } from '../cards/draw.ts';

// Asked for by its name, by browsers and readers that do not know SVG icons; no page has to link it.
export const GET = async () => {
	const pictures = await Promise.all([16, 32, 48].map((size) => drawMark(size)));
	return new Response(ico.encode(pictures.map(({ buffer, byteOffset, byteLength }) => buffer.slice(byteOffset, byteOffset + byteLength))));
};
