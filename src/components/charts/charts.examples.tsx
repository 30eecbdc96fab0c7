import type { Example } from '../ui/example';
import { BarChart } from './bar-chart';
import { ColumnTimeline } from './column-timeline';
import { ShareBar } from './share-bar';
import { TileGrid } from './tile-grid';

export const chartExamples: readonly Example[] = [
  {
    name: 'bars',
    draw: (words) => (
      <BarChart
        {...words}
        title={
          words.locale === 'zh'
            ? '学员多来自亚洲和太平洋地区'
            : 'Most trainees came from Asia and the Pacific'
        }
        subtitle={
          words.locale === 'zh' ? '培训人数,2012 年' : 'People trained, 2012; known for 3 of 5 trainings'
        }
        bars={[
          {
            key: 'iv',
            label: words.locale === 'zh' ? '亚洲和太平洋' : 'Asia and the Pacific',
            value: 120,
            href: '/en/countries#asia',
          },
          {
            key: 'v',
            label: words.locale === 'zh' ? '非洲' : 'Africa',
            value: 43,
            note:
              words.locale === 'zh' ? '其中最不发达国家 12 人' : '12 of them from least developed countries',
          },
          {
            key: 'iii',
            label: words.locale === 'zh' ? '拉丁美洲和加勒比' : 'Latin America and the Caribbean',
            value: 0,
          },
          { key: 'x', label: words.locale === 'zh' ? '阿拉伯国家' : 'Arab States', value: null },
        ]}
      />
    ),
  },
  {
    name: 'shares',
    draw: (words) => (
      <ShareBar
        {...words}
        title={words.locale === 'zh' ? '学员中女性接近一半' : 'Nearly half of the trainees were women'}
        segments={[
          { key: 'f', label: words.locale === 'zh' ? '女' : 'Women', value: 46 },
          { key: 'm', label: words.locale === 'zh' ? '男' : 'Men', value: 50 },
          {
            key: 'u',
            label: words.locale === 'zh' ? '尚不清楚' : 'Not known yet',
            value: 12,
            isUnknown: true,
          },
        ]}
      />
    ),
  },
  {
    name: 'columns',
    draw: (words) => (
      <ColumnTimeline
        {...words}
        title={words.locale === 'zh' ? '每个时期的活动与培训' : 'Events in each reporting period'}
        columns={[
          { key: '2012', label: '2012', value: 4, href: '/en/years/2012' },
          { key: '2013', label: '2013–2014', value: null, href: '/en/years/2013-2014' },
          { key: '2015', label: '2015–2016', value: 9, href: '/en/years/2015-2016' },
          { key: '2018', label: '2018', value: 0, href: '/en/years/2018' },
          { key: '2021', label: '2021–2022', value: 12, href: '/en/years/2021-2022' },
          { key: '2023', label: '2023', value: 7, href: '/en/years/2023', isCurrent: true },
        ]}
      />
    ),
  },
  {
    name: 'tiles',
    draw: (words) => (
      <TileGrid
        {...words}
        title={words.locale === 'zh' ? '学员来自四个地区' : 'Trainees came from four regions'}
        groups={[
          {
            key: 'africa',
            label: words.locale === 'zh' ? '非洲' : 'Africa',
            tiles: [
              {
                key: 'BWA',
                label: words.locale === 'zh' ? '博茨瓦纳' : 'Botswana',
                value: 1,
                href: '/en/countries/bwa',
              },
              {
                key: 'EGY',
                label: words.locale === 'zh' ? '埃及' : 'Egypt',
                value: 6,
                href: '/en/countries/egy',
              },
              {
                key: 'TZA',
                label: words.locale === 'zh' ? '坦桑尼亚联合共和国' : 'United Republic of Tanzania',
                value: null,
                href: '/en/countries/tza',
              },
            ],
          },
          {
            key: 'asia',
            label: words.locale === 'zh' ? '亚洲' : 'Asia',
            tiles: [
              {
                key: 'PRK',
                label:
                  words.locale === 'zh' ? '朝鲜民主主义人民共和国' : "Democratic People's Republic of Korea",
                value: 3,
                href: '/en/countries/prk',
              },
              {
                key: 'LBN',
                label: words.locale === 'zh' ? '黎巴嫩' : 'Lebanon',
                value: 9,
                href: '/en/countries/lbn',
              },
              {
                key: 'LKA',
                label: words.locale === 'zh' ? '斯里兰卡' : 'Sri Lanka',
                value: 12,
                href: '/en/countries/lka',
              },
              { key: 'THA', label: words.locale === 'zh' ? '泰国' : 'Thailand', value: 0 },
            ],
          },
        ]}
      />
    ),
  },
];
