import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError, loadCorpus, readCorpus } from '../../src/corpus/load-corpus.ts';
import { formatIssue } from '../../src/domain/corpus/issue.ts';
import { type ContentCopy, copyContent } from '../support/content-copy.ts';

/** What an author without TypeScript reads after a typical slip: which file, which field, what stands there, what should, how to mend it. */
const pristine = copyContent();
const before = new Set(readCorpus(pristine.root).issues.map(formatIssue));
let content: ContentCopy;
beforeEach(() => {
  content = copyContent(pristine.root);
});
afterEach(() => content.remove());
afterAll(() => pristine.remove());

/** What the slip, and nothing else, is told. */
const said = () =>
  readCorpus(content.root)
    .issues.map(formatIssue)
    .filter((issue) => !before.has(issue))
    .join('\n');

describe('an author’s slip is told in plain Chinese', () => {
  it('a date without quotation marks', () => {
    content.edit('deadlines/operator-reply.yaml', "effectiveFrom: '2016-07-30'", 'effectiveFrom: 2016-07-30');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.effectiveFrom
          现在是：没加引号的日期 2016-07-30
          应该是：加引号的日期
          怎么改：写成 '2026-11-22'（见 content/README.md）"
    `);
  });
  it('a date that is no day', () => {
    content.edit('deadlines/operator-reply.yaml', "effectiveFrom: '2016-07-30'", "effectiveFrom: '2016-02-30'");
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.effectiveFrom
          现在是："2016-02-30"
          应该是：日历上有的日子，写成 '2026-11-22' 这样，年-月-日
          怎么改：照应有的样子改（见 content/README.md）"
    `);
  });
  it('a misspelt key', () => {
    content.edit('deadlines/operator-reply.yaml', 'effectiveFrom:', 'efectiveFrom:');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.effectiveFrom
          现在是：没有写
          应该是：文字
          怎么改：补上这个字段（见 content/README.md）
      content/deadlines/operator-reply.yaml · versions.0
          现在是：不认识的字段 efectiveFrom
          应该是：只写模板里有的字段
          怎么改：看是不是拼错了，或者删掉（见 content/README.md）"
    `);
  });
  it('a word that is not on the list', () => {
    content.edit('deadlines/operator-reply.yaml', 'unit: day', 'unit: 天');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.unit
          现在是："天"
          应该是：这几个里的一个：day、workday、month、year、hour
          怎么改：照抄其中一个（见 content/README.md）"
    `);
  });
  it('a number written as a word', () => {
    content.edit('deadlines/operator-reply.yaml', 'amount: 15', 'amount: 十五');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.amount
          现在是："十五"
          应该是：数字
          怎么改：改成应有的类型（见 content/README.md）"
    `);
  });
  it('a deadline without a legal basis', () => {
    content.edit(
      'deadlines/operator-reply.yaml',
      /basis: \[\{ law: telecom-appeal-measures.*quote: 其未在15日内答复 \}\]\n {4}counting/,
      'basis: []\n    counting',
    );
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.basis
          现在是：[]
          应该是：每个期限都要有法律依据(basis)，至少一条
          怎么改：补够（见 content/README.md）"
    `);
  });
  it('a deadline with too few examples', () => {
    content.edit('deadlines/court-docketing.yaml', /examples:[\s\S]*?lastReviewed/, 'examples: []\nlastReviewed');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/court-docketing.yaml · examples
          现在是：[]
          应该是：至少写 3 个例子(examples)，它们就是测试；现在有 0 个
          怎么改：照应有的样子改（见 content/README.md）"
    `);
  });
  it('an article that is not in the law’s file', () => {
    content.edit('deadlines/operator-reply.yaml', 'civil-code, article: 201', 'civil-code, article: 2011');
    expect(said().replace(/收录的条：.*/, '收录的条：……')).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.counting.0
          现在是：civil-code 第 2011 条
          应该是：content/laws/civil-code.yaml 里收录的条：……
          怎么改：核对条号；确实要引，就把这一条的原文加进法规文件（见 content/README.md）"
    `);
  });
  it('an item that the article does not have', () => {
    content.edit('deadlines/appeal-window-billing.yaml', 'article: 11, item: 1,', 'article: 11, item: 9,');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/appeal-window-billing.yaml · versions.0.basis.0
          现在是：telecom-appeal-measures 第 11 条 款 - 项 9
          应该是：这一条里有的款、项（一条有几款时，项要连款一起写）
          怎么改：对照 content/laws 里的原文改款号、项号（见 content/README.md）"
    `);
  });
  it('a law nobody declared', () => {
    content.edit('deadlines/operator-reply.yaml', '{ law: civil-code, article: 201', '{ law: civil-kode, article: 201');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.counting.0
          现在是：law: civil-kode
          应该是：content/laws 里有的法规
          怎么改：是不是 civil-code（见 content/README.md）"
    `);
  });
  it('a quotation that is not word for word', () => {
    content.edit(
      'deadlines/operator-reply.yaml',
      /quote: 其未在15日内答复 \}\]\n {4}counting/,
      'quote: 其没有在15日内答复 }]\n    counting',
    );
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · versions.0.basis.0
          现在是：「其没有在15日内答复」
          应该是：和原文一个字不差
          怎么改：到 content/laws/telecom-appeal-measures.yaml 里复制原文，省略的地方用 ……（见 content/README.md）"
    `);
  });
  it('a fact of confidence D', () => {
    content.edit('laws/telecom-appeal-measures.yaml', /confidence: A$/m, 'confidence: D');
    expect(said()).toMatchInlineSnapshot(`
      "content/laws/telecom-appeal-measures.yaml · versions.0.articles.1.confidence
          现在是："D"
          应该是：只能是 A、A-、B、C；D 级(没见到原文)不能发布
          怎么改：照抄其中一个（见 content/README.md）"
    `);
  });
  it('a dead reference from a dispute to a piece of evidence', () => {
    content.edit('disputes/unauthorised-vas.mdx', /evidence: \[[a-z-]+/, 'evidence: [no-such-paper');
    expect(said()).toMatchInlineSnapshot(`
      "content/disputes/unauthorised-vas.mdx · evidence
          现在是：no-such-paper
          应该是：content/evidence 里有的名字
          怎么改：改名字，或者先建那个文件（见 content/README.md）"
    `);
  });
  it('a dead link in the text', () => {
    content.write('guides/prepare.mdx', `${content.read('guides/prepare.mdx')}\n再看[申诉](/routes/no-such-door/)。\n`);
    expect(said()).toMatchInlineSnapshot(`
      "content/guides/prepare.mdx · 正文链接
          现在是：no-such-door
          应该是：content/routes 里有的名字
          怎么改：改名字，或者先建那个文件（见 content/README.md）"
    `);
  });
  it('a limit that no file holds', () => {
    content.edit('routes/miit-appeal.mdx', '{{limit:operator-reply}}', '{{limit:operator-replie}}');
    expect(said()).toMatchInlineSnapshot(`
      "content/routes/miit-appeal.mdx · summary
          现在是：operator-replie
          应该是：content/deadlines 里有的名字
          怎么改：是不是 operator-reply（见 content/README.md）"
    `);
  });
  it('two pages with one order', () => {
    const order = /^order: \d+$/m.exec(content.read('guides/prepare.mdx'))?.[0] ?? '';
    content.edit('guides/choose-route.mdx', /^order: \d+$/m, order);
    expect(said()).toMatchInlineSnapshot(`
      "content/guides · order
          现在是：choose-route、prepare 都是 1
          应该是：每个文件的 order 不一样
          怎么改：改其中一个（见 content/README.md）"
    `);
  });
  it('a page without its head', () => {
    content.write('guides/prepare.mdx', '## 先准备什么 [#what]\n\n账单。\n');
    expect(said()).toMatchInlineSnapshot(`
      "content/guides/prepare.mdx · 文件开头
          现在是：## 先准备什么 [#what]
          应该是：两行 --- 之间的说明（frontmatter）
          怎么改：照 _template.mdx 补上（见 content/README.md）"
    `);
  });
  it('broken YAML', () => {
    content.edit('deadlines/operator-reply.yaml', /^title: .*$/m, 'title: 答复: 几天');
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/operator-reply.yaml · YAML
          现在是：第 1 行：bad indentation of a mapping entry
          应该是：能读的 YAML
          怎么改：检查缩进、冒号后面的空格；文字里有冒号或引号的，整句加引号（见 content/README.md）"
    `);
  });
  it('a legal length typed into the text', () => {
    content.write('guides/prepare.mdx', `${content.read('guides/prepare.mdx')}\n移动应当在15日内答复你。\n`);
    expect(said()).toMatchInlineSnapshot(`
      "content/guides/prepare.mdx · 正文
          现在是：15日
          应该是：期限用 <Limit rule="…" /> 或 {{limit:…}}；日常说法用汉字（近三个月）
          怎么改：法定的长度只写在 content/deadlines（见 content/README.md）"
    `);
  });
  it('an exclamation mark', () => {
    content.write('guides/prepare.mdx', `${content.read('guides/prepare.mdx')}\n快去投诉！\n`);
    expect(said()).toMatchInlineSnapshot(`
      "content/guides/prepare.mdx · 正文
          现在是：！
          应该是：不用感叹号；引号用「」
          怎么改：换成句号，或者换成「」（见 content/README.md）"
    `);
  });
  it('a heading without an anchor', () => {
    content.write('guides/prepare.mdx', `${content.read('guides/prepare.mdx')}\n## 还有一件事\n\n说完了。\n`);
    expect(said()).toMatchInlineSnapshot(`
      "content/guides/prepare.mdx · 标题
          现在是：## 还有一件事
          应该是：标题后面写锚点：## 什么时候用 [#when]
          怎么改：加上 [#英文锚点]（见 content/README.md）"
    `);
  });
  it('a fact of the holder in a sentence of a dispute', () => {
    content.edit('disputes/roaming.mdx', '  fallback: ', '  fallback: "给{{name}}打电话" # ');
    expect(said()).toMatchInlineSnapshot(`
      "content/disputes/roaming.mdx · wording.fallback
          现在是："给{{name}}打电话"
          应该是：{{…}} 只用这几个：subject、incidentDate、discoveredDate、complaintDate、answerDate、messageDate、charges、total、sum、operator、hotline、regionName、askBy（name 不在里面）
          怎么改：照应有的样子改（见 content/README.md）"
    `);
  });
  it('two versions of a rule that overlap', () => {
    const version = /versions:\n([\s\S]*?)examples:/.exec(content.read('deadlines/court-docketing.yaml'))?.[1] ?? '';
    content.edit(
      'deadlines/court-docketing.yaml',
      'versions:\n',
      `versions:\n${version.replace(/effectiveFrom: '[0-9-]+'/, "effectiveFrom: '2020-01-01'")}`,
    );
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/court-docketing.yaml · versions
          现在是：2020-01-01 和 2024-01-01 两个版本重叠
          应该是：前一个版本的 effectiveTo 是后一个施行的前一天
          怎么改：补 effectiveTo（见 content/README.md）"
    `);
  });
  it('an old version that ends on the day the new one begins', () => {
    const version = /versions:\n([\s\S]*?)examples:/.exec(content.read('deadlines/court-docketing.yaml'))?.[1] ?? '';
    const old = version.replace(/effectiveFrom: '[0-9-]+'/, "effectiveFrom: '2020-01-01'\n    effectiveTo: '2024-01-01'");
    content.edit('deadlines/court-docketing.yaml', 'versions:\n', `versions:\n${old}`);
    expect(said()).toContain('2020-01-01 和 2024-01-01 两个版本重叠');
  });
  it('a new version put before the old one', () => {
    const version = /versions:\n([\s\S]*?)examples:/.exec(content.read('deadlines/court-docketing.yaml'))?.[1] ?? '';
    content.edit(
      'deadlines/court-docketing.yaml',
      'versions:\n',
      `versions:\n${version.replace(/effectiveFrom: '[0-9-]+'/, "effectiveFrom: '2027-01-01'")}`,
    );
    expect(said()).toMatchInlineSnapshot(`
      "content/deadlines/court-docketing.yaml · versions
          现在是：2024-01-01 排在 2027-01-01 后面
          应该是：从早到晚排，新的在最后
          怎么改：换个顺序（见 content/README.md）"
    `);
  });
  it('a file with the wrong ending', () => {
    content.write('disputes/new-one.md', '---\ntitle: 新的\n---\n');
    expect(said()).toMatchInlineSnapshot(`
      "content/disputes/new-one.md · 文件名
          现在是：new-one.md
          应该是：以 .mdx 结尾
          怎么改：改结尾；还没写完的，名字前面加 _（见 content/README.md）"
    `);
  });
  it('next year’s holidays copied from this year’s and not changed', () => {
    content.write('holidays/2027.yaml', content.read('holidays/2026.yaml').replace('year: 2026', 'year: 2027'));
    expect(said()).toMatchInlineSnapshot(`
      "content/holidays/2027.yaml · off、work
          现在是：39 个日子不在 2027 年里，第一个是 2026-01-01
          应该是：2027 年的放假通知里的日子
          怎么改：是不是抄了别的年份，照当年的通知重填（见 content/README.md）"
    `);
  });
  it('a holiday file under another year’s name', () => {
    content.edit('holidays/2026.yaml', 'year: 2026', 'year: 2025');
    expect(said()).toContain('content/holidays/2026.yaml · year\n    现在是：2025\n    应该是：和文件名一样：2026');
  });
  it('a day that is both a holiday and a make-up workday', () => {
    content.edit('holidays/2026.yaml', "  '2026-01-04': 元旦", "  '2026-01-01': 元旦");
    expect(said()).toContain('现在是：2026-01-01 又放假又上班');
  });
  it.each(['2026-01-05', '2026-01-09'])('a make-up workday that is no weekend: %s', (day) => {
    content.edit('holidays/2026.yaml', "  '2026-01-04': 元旦", `  '${day}': 元旦`);
    expect(said()).toContain(`现在是：${day} 不是周末`);
  });
  it('a limit called law on the strength of a C-grade article', () => {
    const [article = ''] = /- number: 126\n[\s\S]*?(?=\n {6}- number:|$)/.exec(content.read('laws/civil-procedure-law.yaml')) ?? [];
    content.edit('laws/civil-procedure-law.yaml', article, article.replace(/confidence: A-?/, 'confidence: C'));
    expect(said()).toContain('content/deadlines/court-docketing.yaml · nature\n    现在是：statutory\n    应该是：C 级依据只能写 practice');
  });
  it('an unknown wording', () => {
    content.write('wordings/letter-to-santa.yaml', content.read('wordings/ticket-10086.yaml'));
    expect(said()).toMatchInlineSnapshot(`
      "content/wordings/letter-to-santa.yaml · 文件名
          现在是：letter-to-santa
          应该是：十二种说法之一：phone-10086、ticket-10086、records-request、miit-appeal、hotline-12345、report-12315、complaint-12315、report-12321、decline-offer、authorisation、statement-of-claim、reconsideration-application
          怎么改：改文件名（见 content/README.md）"
    `);
  });
});

describe('a build on unsound content', () => {
  it('stops, and says everything at once', () => {
    content.edit('deadlines/operator-reply.yaml', 'unit: day', 'unit: 天');
    content.edit('guides/prepare.mdx', /^order: \d+$/m, 'order: 没有');
    expect(() => loadCorpus(content.root)).toThrow(CorpusError);
    expect(() => loadCorpus(content.root)).toThrow(/内容有 \d+ 处要改/);
    expect(() => loadCorpus(content.root)).toThrow(/deadlines\/operator-reply\.yaml[\s\S]*guides\/prepare\.mdx/);
  });
});
