import { loadCatalogue } from '../../content/load.ts';
import { meshesData } from '../../views/downloads.ts';

export const GET = async () => Response.json(meshesData(await loadCatalogue()));
