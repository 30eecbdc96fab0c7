import { routes } from '@/domain/routes';
import type { AgreementPageView } from '@/domain/view-models/category-2';
import { Page } from '../layout/page';
import { DataDownload } from '../ui/data-download';
import { EmptyState } from '../ui/empty-state';
import { JumpLinks } from '../ui/jump-links';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { AgreementFacts } from './agreement-facts';
import { Commitments } from './commitments';
import { FunctionList } from './function-list';
import { standingText } from './standing-text';

/** The agreements, the functions they give the centre, and how each commitment is met. */
export function AgreementPage({ view, t, locale }: Words & { readonly view: AgreementPageView }) {
  const words = { t, locale };
  return (
    <Page
      {...words}
      title={t('category2.agreement.title')}
      kicker={t('category2.title')}
      summary={t('category2.agreement.description')}
      trail={[{ label: t('category2.title'), route: routes.category2() }]}
      side={
        <JumpLinks
          t={t}
          links={[
            { id: 'agreements', label: t('category2.agreement.agreements') },
            { id: 'functions', label: t('category2.agreement.functions') },
            { id: 'commitments', label: t('category2.agreement.commitments') },
          ]}
        />
      }
    >
      {(level) => (
        <>
          <div>
            <Notice tone="attention">
              <p>{standingText(view.inForce, words)}</p>
            </Notice>
          </div>
          <Section level={level} id="agreements" title={t('category2.agreement.agreements')}>
            {(inner) =>
              view.agreements.length === 0 ? (
                <EmptyState t={t}>{t('category2.agreement.none')}</EmptyState>
              ) : (
                <>
                  {view.agreements.map((agreement) => (
                    <AgreementFacts key={agreement.publicId} agreement={agreement} level={inner} {...words} />
                  ))}
                  <DataDownload
                    {...words}
                    file={{ kind: 'table', id: 'agreements' }}
                    of={t('category2.agreement.agreements')}
                  />
                </>
              )
            }
          </Section>
          <Section
            level={level}
            id="functions"
            title={t('category2.agreement.functions')}
            intro={t('category2.agreement.functionsIntro')}
          >
            <FunctionList functions={view.functions} hasAnchors {...words} />
            {view.functions.length > 0 ? (
              <DataDownload
                {...words}
                file={{ kind: 'table', id: 'functions' }}
                of={t('category2.agreement.functions')}
              />
            ) : null}
          </Section>
          <Section
            level={level}
            id="commitments"
            title={t('category2.agreement.commitments')}
            intro={t('category2.agreement.commitmentsIntro')}
          >
            <Commitments commitments={view.commitments} {...words} />
          </Section>
        </>
      )}
    </Page>
  );
}
