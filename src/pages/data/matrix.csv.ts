import { loadCatalogue } from '../../content/load.ts';
import { matrixCsv } from '../../views/downloads.ts';
import { matrixView } from '../../views/matrix.ts';

export const GET = async () => new Response(matrixCsv(matrixView(await loadCatalogue())));
