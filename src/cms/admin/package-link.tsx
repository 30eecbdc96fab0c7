import type { UIFieldServerProps } from 'payload';

/** The way to the file of a finished package; nothing while there is none. */
export function PackageLink({ data, i18n }: UIFieldServerProps) {
  const { id, state, name } = (data ?? {}) as { id?: number; state?: string; name?: string };
  if (state !== 'done' || id === undefined) return null;
  return (
    <p>
      <a href={`/api/packages/${id}/file`}>
        {i18n.language === 'zh' ? '下载资料包' : 'Download the package'}
        {name ? ` (${name})` : ''}
      </a>
    </p>
  );
}
