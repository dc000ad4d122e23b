import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../scripts/check/check.ts';
import { noticeFromText } from '../../notice-from-text.ts';

const notice = (words: string) =>
  noticeFromText(`>>> index.md
---
title: 关于示例事项的通报
kind: 通报
issuer: 范本镇
published: 2099-12-31
figures:
  problems: { value: 49, unit: 个, text: 反馈问题49个 }
  completed: { value: 47, unit: 个, text: 整改完成47个 }
  ongoing: { value: 1, unit: 个, text: 正在整改1个 }
checks:
  - problems == completed + ongoing
---
${words}
`);
const found = (words: string) =>
  checkNotices([notice(words)]).findings.filter(({ rule }) => /^figure-(?:check|sum)$/.test(rule));

describe('a declared check beside a sum of the text', () => {
  it('is one finding with it, which marks the check', () => {
    const findings = found('反馈问题49个，其中整改完成47个，正在整改1个。');
    expect(findings.map(({ rule }) => rule)).toEqual(['figure-sum']);
    expect(findings[0]?.related?.at(-1)?.says.zh).toContain('problems == completed + ongoing');
  });

  it('is found alone where the text states no sum', () => {
    const findings = found('反馈问题49个。按台账整改完成47个。目前正在整改1个。');
    expect(findings.map(({ rule }) => rule)).toEqual(['figure-check']);
  });
});
