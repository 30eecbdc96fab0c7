import { getGlobal } from '@/queries/reader';

export const dynamic = 'force-dynamic';

/** Answers 200 when the application and its database work, 503 with a word on what does not. */
export async function GET(): Promise<Response> {
  try {
    await getGlobal('site');
    return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
  } catch {
    return Response.json(
      { status: 'unavailable', reason: 'The database does not answer.' },
      { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '5' } },
    );
  }
}
