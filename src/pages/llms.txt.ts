import type { APIRoute } from 'astro';
import { prose } from '../components/prose.ts';
import { path } from '../config/paths.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';

/** The site for language models (llmstxt.org): what it is, its limits, and every page with its one-sentence conclusion. */
export const GET: APIRoute = ({ site }) => {
  const corpus = siteCorpus();
  const line = (title: string, to: string, note: string) => `- [${title}](${new URL(path(to), site).href}): ${prose(note)}`;
  const section = (title: string, lines: readonly string[]) => `## ${title}\n\n${lines.join('\n')}\n`;
  const body = [
    '# 投诉有门\n',
    '> 和中国移动（10086）有纠纷的人看的指南：现在敲哪扇门、哪天之前、带什么、怎么说，每一步写明依据哪一条。简体中文，静态网站，不收集任何东西。\n',
    '不是官方网站，不代表中国移动和工信部，不是法律意见。期限以页面上的计算和官方原文为准：同样的事，日期不同、地区不同，答案不同。法律、规章、部署、承诺的效力不一样，引用时请照页面上写的层级说。\n',
    section(
      '路线',
      corpus.routes.map((route) => line(route.title, `/routes/${route.id}/`, route.summary)),
    ),
    section(
      '纠纷',
      corpus.disputes.map((dispute) => line(dispute.title, `/disputes/${dispute.id}/`, dispute.summary)),
    ),
    section(
      '指南',
      corpus.guides.map((guide) => line(guide.title, `/guides/${guide.id}/`, guide.summary)),
    ),
    section('工具', [
      line('算日子', '/tools/deadline/', '填一个日子，算出哪天起能走下一步、哪天之前要办，每一步写明条文。'),
      line('写内容', '/tools/wording/', '事情填一次，写成电话、工单、申诉、举报等各种场合的话。'),
      line('理证据', '/tools/evidence/', '要留什么、在谁手里、怎么要、能留到哪天。'),
    ]),
    section(
      '法规',
      corpus.laws.map((law) => line(law.title, `/laws/${law.id}/`, law.summary)),
    ),
    section('Optional', [
      line('法规变化', '/changelog/', '法律、规章、部署、承诺的变化，也有订阅源 feed.xml。'),
      line('出处', '/sources/', '每一处依据从哪里来、哪天核对。'),
    ]),
  ].join('\n');
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
