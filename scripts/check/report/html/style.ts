/** The look of the report: one sheet of paper, in colours of the site, legible in print without colour. */

export const STYLE = `
:root{--ink:#1d1b19;--soft:#57514b;--line:#d9d2c8;--main:#8c1a1a;--tint:#f8f5f1;--error:#b3261e;--warning:#8a5a00;--info:#2b5d8a;--good:#2f6b3a}
*{box-sizing:border-box}
html{background:#ece8e1}
body{margin:0;color:var(--ink);font:16px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
main{max-width:58rem;margin:2rem auto;padding:3rem 3.5rem;background:#fff;box-shadow:0 1px 6px #0002}
h1,h2{font-family:"FZXiaoBiaoSong-B05S","Songti SC","Noto Serif CJK SC","SimSun",serif;text-align:center;line-height:1.4}
h1{margin:0;font-size:2.25rem;letter-spacing:.5em;text-indent:.5em;color:var(--main)}
h1:lang(en){letter-spacing:normal;text-indent:0}
.subtitle{margin:.25rem 0 1rem;text-align:center;color:var(--soft);font-size:.875rem}
header{border-bottom:3px solid var(--main);margin-bottom:2rem}
h2{font-size:1.5rem;margin:0 auto 1rem;max-width:40rem;text-wrap:balance}
h3{font-size:1.0625rem;margin:2.25rem 0 .75rem;padding-left:.6rem;border-left:4px solid var(--main);line-height:1.3}
h3 small{margin-left:1em;color:var(--soft);font-weight:400}
a{color:inherit}
article+article{margin-top:4rem;padding-top:3rem;border-top:3px double var(--main)}
.index{margin:0 0 2.5rem}
.index td:first-child{width:60%}
.meta{display:flex;flex-wrap:wrap;justify-content:center;gap:0 1.75rem;margin:0 0 1.25rem;color:var(--soft);font-size:.875rem}
.approval.same{color:var(--good)}.approval.differs{color:var(--error);font-weight:700}
.outcome{border:1px solid var(--line);background:var(--tint)}
.verdict{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.5rem;margin:0;padding:.75rem 1.25rem;border-left:6px solid;font-size:.9375rem}
.verdict b{font-size:1.1875rem;margin-right:auto}
.verdict.error{border-color:var(--error)}.verdict.error b{color:var(--error)}
.verdict.warning{border-color:#c98a12}.verdict.warning b{color:var(--warning)}
.verdict.clean{border-color:var(--good)}.verdict.clean b{color:var(--good)}
.verdict span{color:var(--soft)}.verdict .some{color:var(--ink);font-weight:700}
.counts{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:.5rem 0;border-top:1px solid var(--line)}
.counts li{flex:1;min-width:6rem;text-align:center;font-size:.8125rem;color:var(--soft)}
.counts b{display:block;font-size:1.375rem;line-height:1.3;color:var(--ink);font-variant-numeric:tabular-nums}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.6}
th,td{padding:.4rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top}
th{background:var(--tint);font-weight:700;white-space:nowrap}
.count{text-align:center;font-variant-numeric:tabular-nums}
.place{color:var(--soft);font-size:.75rem;font-family:ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere;min-width:9rem}
.rules{color:var(--soft);font-size:.8125rem}
.where{max-width:15rem}
.value{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.grade{white-space:nowrap;font-weight:700}
.grade.error{color:var(--error)}.grade.warning{color:var(--warning)}.grade.info{color:var(--info)}
.nothing{color:var(--good)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0 0 1rem;font-size:.8125rem;color:var(--soft)}
.text{font-family:"FangSong_GB2312","STFangsong","FangSong","Noto Serif CJK SC",serif;font-size:1.0625rem;line-height:1.9}
.text p{margin:.5rem 0;text-indent:2em}
.text .level-1{margin-top:1.5rem;text-indent:0;font-family:"SimHei","Heiti SC","Noto Sans CJK SC",sans-serif;font-size:1.125rem}
.text .level-2>b{font-family:"KaiTi_GB2312","KaiTi","Kaiti SC","LXGW WenKai","Noto Serif CJK SC",serif}
.text .picture{text-align:center;color:var(--soft)}
.text .cells td{font-size:.9375rem}
mark{color:inherit;background:#fff0b8;padding:0 .05em}
mark.error{background:#fbdcd8;border-bottom:2px solid var(--error)}
mark.warning{background:#fdebc4;border-bottom:2px solid #c98a12}
mark.info{background:#dceaf6;border-bottom:2px solid var(--info)}
mark.related{background:#f4efe6;border-bottom:1px dashed var(--soft)}
.figure-checked{border-bottom:2px solid #7fb08a}
.figure-alone{border-bottom:2px dotted #b3aaa0}
sup{line-height:0;font-family:sans-serif;font-size:.6875rem}
sup a{margin:0 .15em;padding:0 .35em;border-radius:1em;background:var(--main);color:#fff;text-decoration:none}
.notes{margin:.25rem 0 1rem}
.note,.text .note{margin:.35rem 0;padding:.45rem .9rem;border-left:4px solid;background:var(--tint);text-indent:0;font:.875rem/1.65 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.note.error{border-color:var(--error)}.note.warning{border-color:#c98a12}.note.info{border-color:var(--info)}
.note .number{display:inline-block;min-width:1.5em;margin-right:.5em;padding:0 .35em;border-radius:1em;background:var(--main);color:#fff;text-align:center;font-size:.75rem;line-height:1.5;text-decoration:none}
.advice,.change{display:block;color:var(--soft)}
.change{margin:.25rem 0;padding:.25rem .6rem;background:#fff;color:var(--ink)}
del{background:#fbdcd8;color:var(--error)}
ins{background:#dcefdf;color:var(--good);text-decoration:none;border-bottom:2px solid}
.ledger .alone td{color:var(--soft)}.ledger .fails .rules{color:var(--error);font-weight:bold}.ledger b{color:var(--main)}
.signature{display:grid;grid-template-columns:1fr 1fr;gap:1.75rem 3rem;margin:3.5rem 0 0;break-inside:avoid}
.signature p{display:flex;margin:0;align-items:flex-end}
.signature p::after{content:"";flex:1;margin-left:.75em;border-bottom:1px solid var(--ink);height:1.75em}
@media(max-width:48rem){main{margin:0;padding:1.5rem 1rem}.signature{grid-template-columns:1fr}.where{display:none}.place{min-width:0}th,td{padding:.4rem}.verdict b{flex-basis:100%}.results thead{display:none}.results tr{display:grid;grid-template-columns:auto auto 1fr;margin-bottom:.5rem;border:1px solid var(--line)}.results td{border:0}.results .place{grid-column:3;padding-top:0}}
@media print{@page{size:A4;margin:20mm 18mm}html{background:none}main{max-width:none;margin:0;padding:0;box-shadow:none}body{font-size:11pt}article+article{break-before:page}tr,.note{break-inside:avoid}h3,.lead,thead{break-after:avoid}thead{display:table-header-group}p{orphans:2;widows:2}mark,del,ins,.outcome,sup a,.number{print-color-adjust:exact}}
`;
