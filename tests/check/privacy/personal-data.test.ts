import { describe, expect, it } from 'vitest';
import {
  bankCard,
  identityNumber,
  mobileNumber,
  numberPlate,
  type PersonalKind,
  passportNumber,
  personalNumbersIn,
} from '../../../scripts/check/privacy/personal-data.ts';

const KINDS: Readonly<Record<string, PersonalKind>> = {
  identity: identityNumber,
  mobile: mobileNumber,
  card: bankCard,
  plate: numberPlate,
  passport: passportNumber,
};

/** The numbers of every kind in `text`, as written. */
function found(text: string): string[] {
  return Object.entries(KINDS).flatMap(([name, kind]) =>
    personalNumbersIn(text, kind).map(({ from, to }) => `${name} ${text.slice(from, to)}`),
  );
}

// All numbers are invented: mobile numbers of the form 1x9 0000 1234, areas 99…, cards with zeros.
describe('a mobile number is found', () => {
  it.each([
    ['with points', '139.0000.1234'],
    ['with middle dots', '139·0000·1234'],
    ['with bullets', '139•0000•1234'],
    ['with slashes', '139/0000/1234'],
    ['with low lines', '139_0000_1234'],
    ['with blanks around dashes', '139 - 0000 - 1234'],
    ['with long dashes', '139—0000—1234'],
    ['in three, three and five', '139 000 01234'],
    ['with a blank after its beginning', '139 00001234'],
    ['digit by digit', '1 3 9 0 0 0 0 1 2 3 4'],
    ['digit by digit with dots', '1·3·9·0·0·0·0·1·2·3·4'],
    ['in brackets', '(139)00001234'],
    ['in full-width brackets', '（139）0000-1234'],
    ['with its middle in brackets', '139(0000)1234'],
    ['with 0 in front', '013900001234'],
    ['with 0 and a dash in front', '0-139-0000-1234'],
    ['with 86', '8613900001234'],
    ['with 0086', '008613900001234'],
    ['with 0086 and dashes', '0086-139-0000-1234'],
    ['with +86 in brackets', '(+86)13900001234'],
    ['in full-width digits', '１３９００００１２３４'],
    ['in mathematical digits', '𝟏𝟑𝟗𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒'],
    ['in double-struck digits', '𝟙𝟛𝟡𝟘𝟘𝟘𝟘𝟙𝟚𝟛𝟜'],
    ['in circled digits', '①③⑨⓪⓪⓪⓪①②③④'],
    ['in black circled digits', '❶❸❾⓿⓿⓿⓿❶❷❸❹'],
    ['in circled sans-serif digits', '➀➂➈🄋🄋🄋🄋➀➁➂➃'],
    ['in digits with a full stop', '⒈⒊⒐🄀🄀🄀🄀⒈⒉⒊⒋'],
    ['in bracketed digits, their zeros plain', '⑴⑶⑼0000⑴⑵⑶⑷'],
    ['in raised digits', '¹³⁹⁰⁰⁰⁰¹²³⁴'],
    ['in lowered digits', '₁₃₉₀₀₀₀₁₂₃₄'],
    ['in digits of another script', '١٣٩٠٠٠٠١٢٣٤'],
    ['in Han digits', '一三九〇〇〇〇一二三四'],
    ['in Han digits with 零', '一三九零零零零一二三四'],
    ['in Han digits as they are read aloud', '幺三九零零零零幺二三四'],
    ['in Han digits with dashes', '一三九-〇〇〇〇-一二三四'],
    ['in capital Han digits', '壹叁玖零零零零壹贰叁肆'],
    ['in digits and Han digits', '139〇〇〇〇1234'],
    ['in digits with single Han digits among them', '1三9000012三4'],
    ['in digits with single circled digits among them', '13⑨00001②34'],
    ['with zero-width characters', '139\u200B0000\u200D1234'],
    ['with a soft hyphen', '139\u00AD00001234'],
    ['with no-break and thin blanks', '139\u00A00000\u20091234'],
    ['over two lines', '139\n00001234'],
  ])('%s', (_, number) => {
    expect(found(`联系人李某，${number}，已核实。`)).toEqual([`mobile ${number}`]);
    expect(found(number)).toHaveLength(1);
  });

  it.each([
    'Tel13900001234',
    'TEL:13900001234',
    'tel-139-0000-1234',
    'Tel.13900001234',
    'wx13900001234',
    'WX_13900001234',
    'vx13900001234',
    '加V13900001234',
    'mobile13900001234',
    'phone 13900001234',
    'phoneNo13900001234',
    'shouji13900001234',
    'https://wa.me/8613900001234',
    'https://www.example.com/?tel=13900001234',
    '13900001234@example.com',
    '手机13900001234（微信同号）',
    '0570-0000000/13900001234',
    '张三 120 13900001234',
    '2025-12-08 13900001234',
    '7,13900001234,样例村',
    '“13900001234”',
    '13900001234①',
    '第3组13900001234',
    '1️⃣3️⃣9️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣',
    '电话：1390000 1234',
    '电话1390 0001 234',
    '电话：139*0000*1234',
    '手机139,0000,1234',
    '微信139、0000、1234',
    '手机号1+3+9+0+0+0+0+1+2+3+4',
  ])('%s', (text) => {
    expect(found(text)).toEqual([expect.stringContaining('mobile')]);
  });

  it('twice, parted by a slash or a blank', () => {
    expect(found('13900001234/15900005678')).toHaveLength(2);
    expect(found('13900001234 15900005678')).toHaveLength(2);
    expect(found('139-0000-1234、159-0000-5678')).toHaveLength(2);
  });
});

describe('an identity number is found', () => {
  it.each([
    ['with points', '990101.19850312.0010'],
    ['with middle dots', '990101·19850312·0010'],
    ['with slashes', '990101/19850312/0010'],
    ['with low lines', '990101_19850312_0010'],
    ['in fours', '9901 0119 8503 1200 10'],
    ['in mathematical digits', '𝟗𝟗𝟎𝟏𝟎𝟏𝟏𝟗𝟖𝟓𝟎𝟑𝟏𝟐𝟎𝟎𝟏𝟎'],
    ['in circled digits', '⑨⑨⓪①⓪①①⑨⑧⑤⓪③①②⓪⓪①⓪'],
    ['in Han digits', '九九〇一〇一一九八五〇三一二〇〇一〇'],
    ['with its year in Han digits', '990101一九八五03120010'],
    ['with X', '99010219710926005X'],
    ['with a blank and x', '99010219710926005 x'],
  ])('%s', (_, number) => {
    expect(found(`当事人登记为${number}，已更正。`)).toEqual([`identity ${number}`]);
  });

  it.each([
    'ID990101198503120010',
    'No.990101198503120010',
    'G990101198503120010',
    'A990101198503120010',
    'X-990101198503120010',
    '990101198503120010A',
    '身份证990101198503120010号',
    '编号990101198503120010',
    '身份证号：330802850101123',
    '公民身份号码为330802 850101 123',
    '身份证（330802850101123）',
    '身份证号：990101198503120011',
  ])('%s', (text) => {
    expect(found(text)).toEqual([expect.stringContaining('identity')]);
  });
});

describe('a bank card is found', () => {
  it.each([
    '6222.0299.0000.0000.002',
    '6222·0299·0000·0000·002',
    '6222_0299_0000_0000_002',
    '6222/0299/0000/0000/002',
    '６２２２０２９９００００００００００２',
    '六二二二〇二九九〇〇〇〇〇〇〇〇〇〇二',
    '卡号：card6222029900000000002',
    '账号4000000000000002',
    '收款卡 5100 0000 0000 0008',
  ])('%s', (text) => {
    expect(found(`退款至${text}。`)).toEqual([expect.stringContaining('card')]);
  });
});

describe('a plate is found', () => {
  it.each([
    '京A-00000',
    '京A・00001',
    '京 A00000',
    '浙B.00001',
    '川Ｃ_00003',
    '京A0000警',
    '粤Z0000港',
    '苏A·D00002',
  ])('%s', (text) => {
    expect(found(`车辆${text}停放违规。`)).toEqual([expect.stringContaining('plate')]);
  });
});

/** What official texts hold and no person is found by. */
describe('is silent on', () => {
  it.each([
    // Telephones of offices
    '监督电话：12345、12388。',
    '请拨打政务服务便民热线12345反映。',
    '联系电话：0570-1234567，传真0570-7654321。',
    '联系电话：（0570）12345678转8001。',
    '值班电话：010-12345678、01012345678。',
    '客服热线400-000-0000、800-000-0000、95588。',
    '短信发送至12306，举报平台12337。',
    // Codes of bodies, projects and papers
    '统一社会信用代码91330802MA28F00001。',
    '统一社会信用代码：913308020000000007。',
    '组织机构代码00000000-1。',
    '项目代码2020-330802-48-01-123456。',
    '项目统一代码：2503-330802-04-01-138000。',
    '合同编号：HT-2024-13800000001。',
    '合同编号13800000001。',
    '合同号ZJ13800000001-02。',
    '招标编号SL13900001234。',
    '采购编号：FBZFCG202413800000001。',
    '工单20240315001已办结。',
    '工单编号：13900001234，已办结。',
    '流水号6222029900000000002的凭证。',
    '凭证号：6222000000000000012。',
    '票据号码6217000000000006。',
    '发票号码24990000000012345678。',
    '缴款书号：6230000000000000098。',
    '银行回单流水号 6222 0299 0000 0000 002。',
    '订单号4000000000000002已退款。',
    '序列号5100000000000008。',
    '资产编号3000000000000004。',
    '不动产权证书号：浙（2024）示例市不动产权第0012345号。',
    '不动产单元号330802001001GB00001F00010001。',
    '宗地990101-001-002-00035。',
    '宗地代码330802001001GB00001。',
    '图斑编号330802202400001、330802202400002。',
    '案号（2024）浙0802民初1234号。',
    '文号样政发〔2024〕138号，索引号11330802002600001X/2024-13800。',
    '索引号：113308020026000013/2025-00012。',
    '行政处罚决定书样综执罚决字〔2025〕第13900001号。',
    '第13900001234号通知书。',
    '许可证编号：JY13308020000001。',
    '备案号：浙ICP备13900001234号-1。',
    '浙公网安备 33080202000001号。',
    '政府网站标识码3308020001。',
    'ISBN 978-7-100-00000-6，CN 33-0001。',
    '条形码6900000000001、6939000012345。',
    '工单号GD330802202511030012已转办。',
    '受理号：330802202403150016。',
    '项目代码990101198503120011已归档。',
    '监管号99010119850312001已备案。',
    // Amounts and quantities
    '授信总额13900000000元。',
    '总投资13900000000 元，其中债券15000000000元。',
    '金额13900000000.00元，折合139亿元。',
    '人民币13,900,001,234元。',
    '国内生产总值138.0000亿元、159.1234亿元。',
    '圆周率取3.13900001234，系数0.13900001234。',
    '各村分别为15 20 25 30 350户。',
    '甲村138 1234 56户，乙村159 12 3456户。',
    '面积分别为13 800 000 000平方米。',
    '1500-2000-150毫米，1380×0000×1234毫米。',
    '得票数139、0000、1234。',
    '规格139*1500*1800，甲、乙、丙三村分别为139、1500、1800户。',
    '电话回访139、1500、1800户。',
    '完成率95.13%、96.18%、97.13%、98.15%。',
    '编制比例1.38:1.59:1.77。',
    // Dates, times, ranges, postal codes, versions
    '2025-12-08 09:30:00至2025-12-31 18:00:00。',
    '2025.01.01—2025.12.31、2024/01/01-2024/12/31。',
    '2025年12月8日13时59分，第1380期。',
    '邮政编码324000，信箱100017 - 001分箱。',
    '版本1.3.8.0000.12，地址192.168.10.125，端口13800。',
    '桩号K138+000至K159+123.4。',
    '经度118.859457，纬度28.970079。',
    '坐标（3213900.001，40513900.123）。',
    '第135（2024）1234号批复。',
    'GB/T 9704—2012、GB 11643-1999、DB33/T 1380—2024。',
    'https://www.example.gov.cn/art/2025/12/8/art_1229000001_13900001234.html',
    '详见www.example.gov.cn/13900001234.html。',
    // Already hidden
    '手机139****1234，卡号6222 **** **** 0012。',
    '身份证号330802********1234、330802198501xxxxxx。',
    '联系电话1390000××××。',
    // Han digits that count
    '二〇二五年一月三日，一二三产业融合，三三制。',
    '一、二、三、四、五、六、七、八、九、十、十一。',
    '①②③④⑤⑥⑦⑧⑨⑩各项均已完成。',
    '一九七八年、二〇一三年、二〇二四年三次修订。',
    '表1 3 9 0 0 0 0',
    // Plates and passports that are none
    '浙江段G000国道、S000省道，苏A标准。',
    '京东云仓、川菜馆，购置A00000型洒水车1辆。',
    '护照集中保管84本，合同编号E2024-0000。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
