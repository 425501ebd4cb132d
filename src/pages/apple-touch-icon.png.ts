import { drawIcon } from '../cards/draw.ts';

// Asked for by its name; no page has to link it.
export const GET = async () => new Response(await drawIcon(180));
