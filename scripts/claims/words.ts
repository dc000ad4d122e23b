/** Word classes by which the families read claims. Texts are in half width: `,` is ， and `(` is （. */

/** The list may go on, or the text says that its numbers do not make the whole. */
export const GOES_ON =
  /(?<![中初高平同均相优上头对一二三四五六])等(?!其[他它]|级|待|额|同|于|次|价|候|位)|主要(?!领导|负责|责任|人员|干部|指标)|多为|不含|不限于|除(?:外|了|需)|以及其他|部分为|余为|若干|另外|四舍五入|尾差|重复计|居前/;

/** What is left has no number that could be added: 其余列入长期整改. */
export const REST_IN_WORDS = /(?:其余|剩余|余下|剩下)(?!的?(?:[0-9]|[一二三四五六七八九十两]+[一-龥]))/;

/** What is left, as a number: 其余135家, 其他类10件. */
export const REST = /^(?:[^,;]{0,10}等)?(?:其余|其他|其它|剩余|余下)/;

/** One thing may be counted by several parts. */
export const OVERLAPS =
  /(?:部分|有的|个别|一些|[0-9]+[家户人个名])[^,;。]{0,8}(?:同时|兼[有具备])|同时(?:存在|涉及|具有|符合|属于|受)|重复|[两三多几2-9][类种项个方]{1,2}(?:问题)?(?:以上|及以上|并存|兼有)|不止一|存在多[类种项个]|兼[有任具](?!务)|交叉|重叠|只计/;

/** A part that is an attribute: one thing can have several of them together. */
export const ATTRIBUTE =
  /涉及|含有|以上|以下|同时|存在|超过|不足|反映|党纪处分|政务处分|组织处理|^有|^发生在|获得|取得/;

/** By how much, not how much: 同比减少715件, 节约资金1363万元. */
export const DIFFERENCE =
  /(?:(?<!新)增加?|减少?|增长|下降|上升|提高|降低|回落|多|少|核减|调减|追加|节约|节约资金|相差|超出|超额|超额完成|净增)了?$/;

/** Of another time, or a plan: compared with, never added. */
export const COMPARED =
  /去年|上年(?!(?:度)?(?:结[余转存]|滚存))|同期|同比|环比|上期|前年|原(?:来|有)?的?$|目标|此前|以往|较(?![大小多少重轻好差高低快慢强弱])|(?<!占)比(?![例重率武赛选对])/;

/** Told of each, or a bound: no part of anything. */
export const EACH =
  /(?:每|各(?![类级项界种方族镇单有科地部])|平均|人均|户均|最高|最低|最多|最少|标准)[^,;。、]{0,6}$/;

/** Words that what is done begins or ends with. */
export const DONE =
  /^(?:均|都|现|目前|截至|全部|基本)*已(?!受理)|了结$|实到|出席|完成|办结|(?:整改|基本|部分|全部)到位|销号|化解|达标$|合格|通过$|解决$|^收回|整改的?$/;
/** Words of what is not done yet, or not so. */
export const UNDONE =
  /请假|缺席|缺勤|正在|尚未|仍未|未(?!来|成年)|持续推进|继续推进|仍在|在办|待[^遇]|限期|长期|不合格|不达标|处理中|办理中|推进中|^推进|^转入|^中止|暂[缓停]/;
/** Done in part: a rest may be left. */
export const PARTLY = /^(?:均|都|现|目前|已)*(?:阶段性|部分|基本)(?!消除)|序时进度|(?:成效|进展)$/;
/** What becomes of clues and cases: one that is put on file may be closed too, one that was mended at once is done. */
export const DISPOSED =
  /^(?:当场|现场|立即|立行立|即时|即知即)(?:整?改|纠正)|(?:立案(?:审查)?(?:调查|查处)?|转办|直办|函询|初步?核[实查]?|暂存(?:待查)?|移送[一-龥]{0,6}|退回)$/;

/** The words in front of a number that adds up what precedes it; 1: 合计, 2: the thing that it names; of 共 alone neither. */
export const TOTAL =
  /^(?:全[年县市区镇乡村域]|以上|上述|[各两三四五六七八九十]+[项批组类次个]|[一-龥]{0,3}次)*(?:(合计|总计|共计|相加)([一-龥]{0,10})|共)$/;

/** A clause that leaves the list: another total, another scope. */
export const TURN = /^(?:合计|共计|总计|共|累计|同时|此外|另外?(?!有)|目前|截至|同比|均|全部|按期(?!办结))/;
/** 另有12部 may be of the whole or beside it. */
export const BESIDE = /^另有/;
