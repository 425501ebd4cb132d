import { loadCatalogue } from '../../content/load.ts';
import { sourcesData } from '../../views/downloads.ts';

export const GET = async () => Response.json(sourcesData(await loadCatalogue()));
