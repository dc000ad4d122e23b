/** Title and reason of every rule of the checker: shown by `tongbao rules` and in the documentation. */

import type { Bilingual } from '../../notice/finding.ts';

export interface RuleText {
  /** What must hold, in a few words. */
  readonly title: Bilingual;
  /** Why it must hold, and who is harmed where it does not. */
  readonly reason: Bilingual;
}

export const RULES = {
  'numbering-gap': {
    title: { zh: '序号不缺', en: 'No number is missing' },
    reason: {
      zh: '同一层的序号从一起连续编排，换了上级就从头编；段内的“一是、二是”也一样。缺号往往说明漏了一条，读者会问少的那一条是什么。',
      en: 'Marks of one level run on from one and restart under a new parent; so do 一是, 二是 within a paragraph. A missing number often means a missing item, and readers will ask what was left out.',
    },
  },
  'numbering-duplicate': {
    title: { zh: '序号不重', en: 'No number is used twice' },
    reason: {
      zh: '同一层中一个序号只用一次。重号使引用“第（三）项”指向两处，也多半是增删条目后没有改号。',
      en: 'A number is used once on its level. If it is used twice, a reference leads to two places; mostly an item was added and the rest was not renumbered.',
    },
  },
  'numbering-order': {
    title: { zh: '序号的次序和层级正确', en: 'Numbers are in order and on their level' },
    reason: {
      zh: '序号由小到大，同级条目用同一种序号（一、（一）1.（1）①逐级使用）。倒置或混用会使目录和定位出错，读者分不清谁属于谁。',
      en: 'Numbers grow, and siblings use one kind of mark (一、 （一） 1. （1） ① from the outside in). Otherwise contents and anchors go wrong and readers cannot tell what belongs to what.',
    },
  },
  'section-items': {
    title: { zh: '本节条目数与声明一致', en: 'A section has as many items as it declares' },
    reason: {
      zh: '文件头的 items 写明本节有几条。正文条目数不同，说明有条目遗漏、多出或没有识别，公布的整改条目就不完整。',
      en: 'items in the front matter says how many items the section has. Another count means that one was lost, added or not recognised, and what is published is not complete.',
    },
  },
  'notice-sections': {
    title: { zh: '节数与所编序号一致', en: 'There are as many sections as their numbers say' },
    reason: {
      zh: '各节文件用 section 写明是第几节，最大的序号应等于节数。不等说明少了或多了一节文件，整整一节内容可能没有公布。',
      en: 'Section files say with section which one they are; the greatest number must be the number of sections. Otherwise a file is missing or too many, and a whole section may not be published.',
    },
  },
  'figure-declared': {
    title: { zh: '声明的数据与正文一致', en: 'Declared figures are in the text' },
    reason: {
      zh: '文件头 figures 中的每个数据，原文须逐字见于正文，数值须等于原文中的数。“9个”不能算出现在“49个”里。数据页、检索和核对式都用声明值，与正文不符就会两处两个数。',
      en: 'The words of each declared figure are in the body, and their number is the declared value (9个 is not in 49个). Data exports and checks use the declared value: where it differs from the text, the office publishes two numbers.',
    },
  },
  'figure-check': {
    title: { zh: '核对式成立', en: 'The checks of the front matter hold' },
    reason: {
      zh: '文件头 checks 中的算式是起草人自己写明的数量关系，如“问题总数 == 已完成 + 正在整改”。不成立时，至少有一个公布的数是错的。',
      en: 'The expressions in checks are the relations that the author states, such as problems == completed + ongoing. Where one does not hold, at least one published number is wrong.',
    },
  },
  'date-invalid': {
    title: { zh: '日期真实存在', en: 'Dates are real' },
    reason: {
      zh: '公历中没有的日期（13月、6月31日、平年2月29日、202020年）必是笔误，使期限和责任时点无从认定。',
      en: 'A date that no calendar has (month 13, 31 June, 29 February of a common year, the year 202020) is a slip, and leaves a term or a duty without a day.',
    },
  },
  'text-pairs': {
    title: { zh: '引号、书名号、括号成对', en: 'Quotes and brackets close' },
    reason: {
      zh: '“” ‘’ 《》（）〔〕【】在一段之内依次开合。缺一半时，引语、文件名称到哪里为止说不清，条目的标题也会断错。',
      en: 'Quotes and brackets close in order within a paragraph. With one half missing nobody can tell where a quotation or the name of a document ends, and headings are cut in the wrong place.',
    },
  },
  'text-placeholder': {
    title: { zh: '没有未填写的内容', en: 'Nothing is left to be filled in' },
    reason: {
      zh: '模板中的占位（××月、XX个、TODO、【待补充】）、程序留下的空值（None、null、NaN）和后面没有内容的“全文下载：”一旦公布，等于告诉公众没有人看过全文。',
      en: 'Placeholders of a template, empty values of a program (None, null, NaN) and a label such as 全文下载： with nothing after it show the public that nobody read the text before it went out.',
    },
  },
  'file-missing': {
    title: { zh: '所指的附件和图片都在', en: 'Attachments and pictures are there' },
    reason: {
      zh: '正文指向的附件、图片须在本通报的文件夹中。缺少时读者点开是“找不到页面”。',
      en: 'Every attachment or picture that the text points to is in the folder of the notice. Otherwise a reader who opens it gets an error page.',
    },
  },
  'link-broken': {
    title: { zh: '链接有效', en: 'Links lead somewhere' },
    reason: {
      zh: '站内链接须指向存在的条目或通报；站外链接只用 https、http 和 mailto，其他协议可能在读者的电脑上运行程序。',
      en: 'Links within the site lead to an item or notice that is there. Links out use https, http or mailto only: other schemes may run something on the reader’s computer.',
    },
  },
  'figure-sum': {
    title: { zh: '分项相加等于合计', en: 'Parts add up to their total' },
    reason: {
      zh: '正文给出完整分项的（N个问题…已完成a个、正在整改b个；N件，其中a、b、c；N人（a人、b人）；表格的“合计”行），各项相加应等于总数。读者、记者和巡察人员都会自己加一遍，加不上，整份通报的数都会被怀疑。',
      en: 'Where the text gives the whole list, or a table its row of totals, the parts make the total. Residents, journalists and inspectors add them up; where they do not, every number of the notice is doubted.',
    },
  },
  'figure-percent': {
    title: { zh: '比率等于部分除以总体', en: 'A rate is its part divided by its whole' },
    reason: {
      zh: '写出的完成率、占比、增幅应能由文中的两个数算出，四舍五入和截取尾数都算对。比率最容易在改数之后忘记改。',
      en: 'A stated rate follows from two numbers of the text, rounded or truncated at its own precision. Rates are what is most often forgotten when a number is changed.',
    },
  },
  'figure-subset': {
    title: { zh: '部分不大于总体', en: 'A part is no greater than its whole' },
    reason: {
      zh: '“其中”之后的数不能大于它所属的总数。读者一眼就能看出的错，说明数字没有人核过。',
      en: 'What 其中 names is no more than what it is a part of. A reader sees it at once where it is.',
    },
  },
  'figure-enumeration': {
    title: { zh: '所列与所称的个数一致', en: 'A list has as many members as the text says' },
    reason: {
      zh: '称“三个方面”“六大行动”并逐一列出的，列出的应正好是那么多。少列一项，读者会问少的是哪一项。',
      en: 'A text that speaks of 三个方面 or 六大行动 and lists them lists just as many. Where one is missing, readers ask which.',
    },
  },
  'figure-trend': {
    title: { zh: '升降的说法与数一致', en: 'What is said of a change fits its numbers' },
    reason: {
      zh: '由a上升至b，b应大于a；下降至，则应小于。方向写反，成绩就变成了退步。写明上升或者下降多少的，应是两个数的差；比率和带小数的数各自四舍五入，末位可以差一。',
      en: 'What rises ends higher, what falls ends lower. A reversed verb turns the result into its opposite. By how much is the difference of both; rates and decimals are rounded each, so their last place may miss by one.',
    },
  },
  'figure-order': {
    title: { zh: '排序、名次与数一致', en: 'What is ranked is in the order of its numbers' },
    reason: {
      zh: '写明“由高到低”“居第二位”“最多的是”，所列的数就应当依次排列，表中也不应另有更大的数。次序错了，表扬和约谈的对象就错了。',
      en: 'What is listed from the greatest to the least, ranked or called the greatest is so by its numbers, those of a table included. A wrong order praises or blames the wrong body.',
    },
  },
  'figure-limit': {
    title: { zh: '限额、约数与确数一致', en: 'Limits and round numbers fit the exact ones' },
    reason: {
      zh: '“超过5000万元”“不足三成”“未突破上限”，同一事项又写明确数的，确数应当合乎这句话。读者一比就知道说法夸大或者缩小了。',
      en: 'Where a text says more than, less than, nearly or within the limit, and states the exact number too, that number bears it out. Readers compare the two at once.',
    },
  },
  'figure-conflict': {
    title: { zh: '同一事项前后一致', en: 'One thing has one number' },
    reason: {
      zh: '同样的话、同样的范围，在一份通报中只应有一个数。两处两个数，读者两个都不信。',
      en: 'The same thing in the same scope has one value in a notice. A reader who finds two trusts neither.',
    },
  },
  'figure-base': {
    title: { zh: '数与比例推算的总量一致', en: 'Amounts and rates imply one whole' },
    reason: {
      zh: '同一总体的两个部分，各由“数÷比例”推算出的总量应当相合。推算出来互相矛盾，说明至少有一个数或比例有误，或口径没有写明。',
      en: 'Two shares of one whole, each divided by its rate, give the same whole. Where the two exclude each other, a number or a rate is wrong, or their wholes differ and the text does not say so.',
    },
  },
  'amount-in-words': {
    title: { zh: '金额大写与小写一致', en: 'An amount in words equals the figure' },
    reason: {
      zh: '付款看大写，记账看小写。“伍拾万元整（¥5000000.00元）”两处不一致，以哪一处为准没有人说得清。',
      en: 'Payment follows the words, the books follow the figure. If the two differ, nobody can say which one counts.',
    },
  },
  'date-weekday': {
    title: { zh: '星期与日期一致', en: 'The weekday is that of the date' },
    reason: {
      zh: '日期后注明的星期应是那一天的星期。两者不一致时，来听证、来开会的人不知道该哪天来。没有写年份的，按发布的那一年及其前后各一年判断。',
      en: 'The weekday written beside a date is that of the date. If they differ, people do not know on which day to come. A date without a year is judged by the year of publication and the years before and after it.',
    },
  },
  'date-workdays': {
    title: { zh: '工作日天数与起止日期一致', en: 'The number of working days fits the dates' },
    reason: {
      zh: '写明“5个工作日”的公示期，起止日期之间除周六、周日外应有5天。法定节假日和调休每年另行公布，因此只作警告；可能含节假日的，少于周一至周五天数的不报。',
      en: 'A notice period of 5 working days has 5 days from Monday to Friday between its dates. Public holidays are fixed each year, so a difference is a warning only, and fewer working days are not reported where a holiday may lie between.',
    },
  },
  'date-title': {
    title: { zh: '标题的月份与正文一致', en: 'The month of the title is that of the text' },
    reason: {
      zh: '按月通报的标题写“二月”，正文开头写“3月”，多半是套用了上一期的标题。读者按标题归档、查找，会找到错的那个月。',
      en: 'If the title of a monthly report says February and its text begins with March, an older title was mostly reused. Readers file and find the report under the wrong month.',
    },
  },
  'date-order': {
    title: { zh: '时间段由前到后', en: 'A range of dates runs forward' },
    reason: {
      zh: '起始日期晚于截止日期的时间段，使期限、公示期无从计算。',
      en: 'A range that ends before it begins leaves a term or a comment period that nobody can count.',
    },
  },
  'date-span': {
    title: { zh: '天数与起止日期一致', en: 'The days fit the dates' },
    reason: {
      zh: '“共N天”应等于起止日期之间的天数，首尾都算。公示期少算一天，程序就可能无效。',
      en: 'The stated days are those from the first to the last date, both counted. A comment period that is a day short may void the procedure.',
    },
  },
  'date-after-publication': {
    title: { zh: '已发生的事不晚于发布日期', en: 'No past event is dated after the publication' },
    reason: {
      zh: '叙述已经完成、召开、印发的事，日期不能晚于 published。多半是年份写错，也可能使人认为发布日期是假的。时限、期限、计划、有效期之后和“到2035年”的日期是将来的事，不报。',
      en: 'What the text reports as done is not dated after the day of publication. Mostly the year is wrong; it may also make the date of publication look forged. Dates after 时限, 期限, 计划, 有效期 and 到 are plans and are not judged.',
    },
  },
  'date-relative': {
    title: { zh: '跨年发布的，不用“今年”“目前”', en: 'No 今年 or 目前 where the data are of another year' },
    reason: {
      zh: '数据是上一年的，发布在下一年，“今年”“去年”“目前”就会被读成发布的那一年，所有数都错一年。没有发布日期的不判；没有写明 dataAsOf 的，按文中最晚的年份判断，只看“今年”“去年”“明年”“本年度”。',
      en: 'If the data are of the year before the publication, readers take 今年, 去年 and 目前 for the wrong year. Without a date of publication nothing is judged; without dataAsOf the latest year of the text counts, and only 今年, 去年, 明年 and 本年度 are judged.',
    },
  },
  'text-number': {
    title: { zh: '数和单位写完整', en: 'Numbers and their units are complete' },
    reason: {
      zh: '“3,.83万元”“占 %”“10个方面个问题”“较上年2.08减少0.03万元”这样的数，读者不知道是多少。多是删改时丢了数字或单位。',
      en: 'Readers cannot tell what 3,.83万元, 占 % or 10个方面个问题 means. Mostly a digit or a unit was lost when the text was changed.',
    },
  },
  'text-wording': {
    title: { zh: '数前数后的说法不矛盾', en: 'The words around a number do not contradict each other' },
    reason: {
      zh: '“近30余”既少于又多于30；“与上年下降”没有比较；“较上月同比”混淆了环比和同比；带日期的应为“截至”。读者无从判断数的含义。',
      en: '近30余 is less and more than 30 at once; 与上年下降 compares nothing; 较上月同比 confuses two periods; before a date, write 截至. Readers cannot tell what the number means.',
    },
  },
  'text-characters': {
    title: { zh: '没有看不见或易混的字符', en: 'No invisible or look-alike characters' },
    reason: {
      zh: '康熙部首、兼容汉字、零宽字符看起来一样，却搜不到、读屏读错、复制后变样。多从 PDF 复制而来。',
      en: 'Kangxi radicals, compatibility ideographs and zero-width characters look right, but search does not find them, screen readers misread them and copies break. They mostly come from copied PDFs.',
    },
  },
  'text-markup': {
    title: { zh: '没有不起作用或吃掉字符的标记', en: 'Markup has an effect and removes no characters' },
    reason: {
      zh: '正文是 Markdown：“&nbsp;”“<br>”“:::”会原样印在页面上，“长*宽*高”中的星号会被当作斜体标记去掉。表格单元格内的 <br> 是换行；数字之间的 * 保留。',
      en: 'The text is Markdown: &nbsp;, <br> and ::: are printed as they are, and the stars of 长*宽*高 are read as italics and lost. In the cells of a table <br> parts lines; a * between digits stays.',
    },
  },
  'text-note': {
    title: { zh: '注与正文一一对应', en: 'Notes and their calls belong together' },
    reason: {
      zh: '正文写了 [2] 却没有注，或有注而正文没有引用，读者找不到。注写在全文最后，“[1] …”各占一段，从 [1] 依次编号。',
      en: 'A call [2] without a note, or a note that nothing calls, leaves readers looking for it. Notes are the last paragraphs, [1] …, numbered from [1] on.',
    },
  },
  'text-repeated': {
    title: { zh: '没有误写两遍的字词', en: 'No word is repeated by a slip' },
    reason: {
      zh: '“政府政府”“的的”“。。”这样的重复，说明发布之前没有人通读。',
      en: 'A repeated word shows that nobody read the text once more before it went out.',
    },
  },
  'text-width': {
    title: { zh: '标点全角半角统一', en: 'Punctuation of one width' },
    reason: {
      zh: '汉字旁应用全角标点，范围只用一种连接号。混用时断行、检索和排版都会出问题，也不合公文格式。',
      en: 'Punctuation beside Chinese characters is full-width, and all ranges use one dash. If styles are mixed, line breaks, search and the printed page suffer.',
    },
  },
  'name-variant': {
    title: { zh: '同一文件只有一个名称', en: 'One document has one name' },
    reason: {
      zh: '同一个文件在一份通报中写成两个名称，读者会去找两个文件。',
      en: 'Where one document is named in two ways, readers look for two.',
    },
  },
  'section-pattern': {
    title: { zh: '各节体例一致', en: 'Sections keep one pattern' },
    reason: {
      zh: '其他各节都有的收尾条目或标题写法，唯独一节没有，可能是漏写。',
      en: 'Where one section lacks what all others have (a closing item, the ending of the title), something may have been left out.',
    },
  },
  'superseded-validity': {
    title: { zh: '被取代的通报不再标为有效', en: 'A superseded notice is not called valid' },
    reason: {
      zh: '读者和检查的人按“有效性”一栏判断；新通报已经取代旧的，旧的仍写“有效”，会被当作现行内容引用。',
      en: 'Readers and inspectors go by the field 有效性. Where a newer notice takes the place of an older one that still says 有效, the old text is quoted as the current one.',
    },
  },
  'attachment-unread': {
    title: { zh: '附件的文字都经过检查', en: 'The words of all attachments are checked' },
    reason: {
      zh: '隐私检查读得了 txt、csv、json 等纯文本、docx、xlsx、pptx、odt、ods、odp、rtf、有文字的 PDF，以及 zip 中的这些文件（一层）。doc、xls、wps、ofd、rar、加密和扫描的文件读不了，签发的人应当知道。图片发布时去掉拍摄位置等信息，去不掉的在此指出，网站外观和自有网页的图片也是；图中的文字须人工核对。',
      en: 'The privacy rules read plain text (txt, csv, json), docx, xlsx, pptx, odt, ods, odp, rtf, PDF with words, and these in a zip, one level down. They cannot read doc, xls, wps, ofd, rar, files with a password and scans, and who signs should know. Pictures are published without the place where they were taken, and named where it cannot be removed, those of the look and of the pages of the site too; the words in them are for a person to read.',
    },
  },
  'attachment-author': {
    title: { zh: '附件属性中没有人名', en: 'The properties of attachments name nobody' },
    reason: {
      zh: '附件原样发布，属性中的作者和最后修改人任何人都能看到，多半不是有意公开的。',
      en: 'Attachments are published as they are. Anyone can see in their properties who wrote them and who changed them last, which mostly was not meant to be public.',
    },
  },
  'privacy-id-number': {
    title: { zh: '没有公民身份号码', en: 'No identity numbers' },
    reason: {
      zh: '公布他人身份号码，会给当事人造成长久的危害，发布单位须承担责任。空格、分隔号、全角、汉字和带圈数字、零宽字符掩饰的也能认出。图片说明、链接、附件名称和附件的文字一并检查；读不了的附件见 attachment-unread。',
      en: 'A published identity number harms a person for years, and the office answers for it. Blanks, separators, full-width, Han and circled digits and zero-width characters do not hide it. Texts of pictures, links, names of attachments and their words are read too; attachment-unread names those that cannot be read.',
    },
  },
  'privacy-mobile': {
    title: { zh: '没有个人手机号码', en: 'No mobile numbers' },
    reason: {
      zh: '通报中不应有个人手机号码；单位公开的联系电话写进 contact，不算在内。',
      en: 'A notice has no personal mobile number; the public telephone of the office goes into contact and passes.',
    },
  },
  'privacy-bank-card': {
    title: { zh: '没有银行卡号', en: 'No bank card numbers' },
    reason: {
      zh: '公布银行卡号可能使当事人财产受损。',
      en: 'A published card number puts its owner’s money at risk.',
    },
  },
  'privacy-plate': {
    title: { zh: '没有机动车号牌', en: 'No number plates' },
    reason: {
      zh: '号牌能查到车主，不应出现在通报中；公务车辆确需公布的，在 allow 中写明理由。',
      en: 'A number plate leads to its owner. Where an official car must be named, allow the finding with a reason.',
    },
  },
  'privacy-passport': {
    title: { zh: '没有护照号码', en: 'No passport numbers' },
    reason: {
      zh: '护照号码是个人敏感信息，不应公布。',
      en: 'A passport number is sensitive personal data.',
    },
  },
  'alt-missing': {
    title: { zh: '图片都有文字说明', en: 'Every picture has a text' },
    reason: {
      zh: '看不见图片的人靠文字说明了解图中的内容，检索和全文下载也只收文字。',
      en: 'Who cannot see a picture reads its text; search and the plain text know nothing else of it.',
    },
  },
  'page-tags': {
    title: { zh: '政府网站的页面标签齐全', en: 'The page tags of a government site are complete' },
    reason: {
      zh: '国办发〔2017〕47号要求每个网页带有站点、栏目和文章的页面标签，检查和检索按标签名读取。标签值只取编辑写明的内容：日期不从系统时钟取，没有写明的不编造。',
      en: 'A standard of the State Council (2017, no. 47) wants tags of site, column and article on every page; inspections and crawlers read them by name. Their values are what an editor stated: no date is taken from a clock, and nothing is made up.',
    },
  },
  'approved-text': {
    title: { zh: '公布的文字是批准的文字', en: 'The text is the one that was approved' },
    reason: {
      zh: '用 tongbao approve 锁定之后，正文和文件头的任何改动都是错误，直到重新批准。签发人对签发的文字负责，改一个数、一个字都要让签发人看到。',
      en: 'After tongbao approve, any change of the text or of the front matter is an error until it is approved again. Who signs answers for the words that were signed, and must see every number and every word that changes.',
    },
  },
  'published-text': {
    title: {
      zh: '发布后的改动写在更正记录中',
      en: 'A change after publication is in the log of corrections',
    },
    reason: {
      zh: '正文与发布文件夹中已发布的不同，而 corrections 没有新的一条，就是悄悄改动：读过、引用过的人无从知道。核对时与 --out 指明的发布文件夹逐句比较，只看文字，不看排版；报告写明改前改后，并给出可以粘贴的一行。',
      en: 'Where the text differs from the one in the published folder and corrections has no new entry, the change is a silent one: those who read or cited the notice cannot know. The text is compared sentence by sentence with the folder that --out names, by its words alone; the report shows old and new, and the line to paste.',
    },
  },
} as const satisfies Record<string, RuleText>;

export type RuleName = keyof typeof RULES;
