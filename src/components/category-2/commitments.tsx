import type { CommitmentView } from '@/domain/view-models/category-2';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { DownloadLink } from '../ui/document-list';
import { LangSpan } from '../ui/lang-span';
import { StatusText } from '../ui/status-text';
import type { Words } from '../ui/words';

type CommitmentsProps = Words & { readonly commitments: readonly CommitmentView[] };

/** Each commitment with what is asked, how it is met, and the evidence. */
export function Commitments({ commitments, t, locale }: CommitmentsProps) {
  return (
    <div className="commitment-table">
      <DataTable
        t={t}
        caption={t('category2.agreement.commitmentCount', { count: commitments.length })}
        rows={commitments}
        rowKey={({ publicId }) => publicId}
        onPhones="stack"
        empty={t('category2.agreement.noCommitments')}
        download={
          <DataDownload
            file={{ kind: 'table', id: 'commitments' }}
            of={t('category2.agreement.commitments')}
            t={t}
            locale={locale}
          />
        }
        columns={[
          {
            key: 'commitment',
            header: t('category2.agreement.commitment'),
            cell: (commitment) => <Asked commitment={commitment} t={t} locale={locale} />,
          },
          {
            key: 'state',
            header: t('category2.agreement.state'),
            cell: ({ state }) => <StatusText state={state} t={t} />,
          },
          {
            key: 'how',
            header: t('category2.agreement.howMet'),
            cell: (commitment) => <HowMet commitment={commitment} t={t} locale={locale} />,
          },
        ]}
      />
    </div>
  );
}

type RowProps = Words & { readonly commitment: CommitmentView };

/** What is asked, and the target of the commitment's permanent address. */
function Asked({ commitment, t, locale }: RowProps) {
  const { publicId, article, title, requirement, origin } = commitment;
  return (
    <span id={publicId}>
      <strong>
        {article ? `${t('category2.agreement.article', { article })} ` : null}
        <LangSpan text={title} locale={locale} />
      </strong>
      {requirement ? (
        <span className="block plain">
          <LangSpan text={requirement} locale={locale} />
        </span>
      ) : null}
      {origin ? <span className="quiet small block plain">{origin}</span> : null}
    </span>
  );
}

function HowMet({ commitment, t, locale }: RowProps) {
  const { explanation, evidence } = commitment;
  return (
    <>
      {explanation ? (
        <LangSpan text={explanation} locale={locale} />
      ) : (
        <span className="unknown">{t('category2.agreement.notExplained')}</span>
      )}
      {evidence.map((document) => (
        <span key={document.publicId} className="small block">
          <DownloadLink document={document} t={t} locale={locale} />
        </span>
      ))}
    </>
  );
}
