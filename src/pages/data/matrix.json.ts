import { loadCatalogue } from '../../content/load.ts';
import { matrixData } from '../../views/downloads.ts';
import { matrixView } from '../../views/matrix.ts';

export const GET = async () => Response.json(matrixData(matrixView(await loadCatalogue())));
