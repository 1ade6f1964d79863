//! Sentences in every script that is shown: where their lines may end, and that nothing lays out words in another way.

use crate::support::{files_below, root};
use reasonable_grounds::locale::lines::Paragraph;
use reasonable_grounds::locale::words::{BREAK, cluster_edges, without_marks};
use std::fmt::Write;
use std::fs;
use unicode_normalization::char::is_combining_mark;

/// A language, and what is said in it.
pub(crate) type Sentences = (&'static str, [&'static str; 3]);

/// The same three things in each language: a quote with a percentage, a paper with a name and numbers, and what stands
/// in brackets. The third in Khmer has the marks of a translator.
pub(crate) const SENTENCES: [Sentences; 8] = [
    (
        "Khmer",
        [
            "ម៉ាលីប្រាប់ថា “មេការយកលិខិតឆ្លងដែនរបស់ខ្ញុំ” ហើយប្រាក់ឈ្នួលត្រូវបានកាត់ 35% ជារៀងរាល់ខែ។",
            "សូមអានឯកសារ CD01 របស់ក្រុមហ៊ុន Blue Harbour មុនពេលសម្ភាសកម្មករផ្សេងៗទៀតចំនួន ១២ នាក់។",
            "ជន\u{200b}រងគ្រោះ\u{200b}អាច\u{200b}បដិសេធ\u{200b}ជំនួយ\u{200b}បាន (ហើយ\u{200b}ប្ដូរ\u{200b}ចិត្ត\u{200b}ពេល\u{200b}ក្រោយ\u{200b}បាន) ដោយមិនចាំបាច់ប្រាប់មូលហេតុឡើយ។",
        ],
    ),
    (
        "Thai",
        [
            "มาลีบอกว่า “หัวหน้างานยึดหนังสือเดินทางของฉันไว้” และหักค่าจ้าง 35% ทุกเดือน",
            "โปรดอ่านเอกสาร CD01 ของบริษัท Blue Harbour ก่อนสัมภาษณ์คนงานคนอื่น ๆ อีก 12 คน",
            "ผู้เสียหายปฏิเสธความช่วยเหลือได้ (และเปลี่ยนใจภายหลังได้) โดยไม่ต้องบอกเหตุผลต่างๆ",
        ],
    ),
    (
        "Lao",
        [
            "ມາລີເວົ້າວ່າ “ຫົວໜ້າຍຶດໜັງສືຜ່ານແດນຂອງຂ້ອຍໄວ້” ແລະຫັກຄ່າແຮງ 35% ທຸກເດືອນ.",
            "ກະລຸນາອ່ານເອກະສານ CD01 ຂອງບໍລິສັດ Blue Harbour ກ່ອນສຳພາດຄົນງານຕ່າງໆອີກ 12 ຄົນ.",
            "ຜູ້ຖືກເຄາະຮ້າຍປະຕິເສດຄວາມຊ່ວຍເຫຼືອໄດ້ (ແລະປ່ຽນໃຈພາຍຫຼັງໄດ້) ໂດຍບໍ່ຕ້ອງບອກເຫດຜົນ.",
        ],
    ),
    (
        "Burmese",
        [
            "မာလီက “အလုပ်ရှင်က ကျွန်မရဲ့ နိုင်ငံကူးလက်မှတ်ကို သိမ်းထားတယ်” လို့ပြောပြီး လုပ်ခ 35% ကို လတိုင်းဖြတ်သည်။",
            "အလုပ်သမား 12 ဦးကို မမေးမီ Blue Harbour ကုမ္ပဏီ၏ စာရွက်စာတမ်း CD01 ကို ဖတ်ပါ။",
            "အကူအညီကို ငြင်းဆိုနိုင်သည် (နောက်မှ စိတ်ပြောင်းနိုင်သည်)၊ အကြောင်းပြချက်ပေးရန် မလိုပါ။",
        ],
    ),
    (
        "Vietnamese",
        [
            "Mali nói: “Quản đốc giữ hộ chiếu của tôi”, và mỗi tháng tiền lương bị trừ 35%.",
            "Hãy đọc tài liệu CD01 của công ty Blue Harbour trước khi hỏi chuyện 12 công nhân khác.",
            "Nạn nhân có thể từ chối sự giúp đỡ (và đổi ý sau này) mà không cần nêu lý do.",
        ],
    ),
    (
        "Indonesian",
        [
            "Mali berkata, “Mandor menyimpan paspor saya”, dan setiap bulan upahnya dipotong 35%.",
            "Bacalah dokumen CD01 milik perusahaan Blue Harbour sebelum mewawancarai 12 pekerja lainnya.",
            "Korban boleh menolak bantuan (dan berubah pikiran di kemudian hari) tanpa menyebutkan alasan.",
        ],
    ),
    (
        "Simplified Chinese",
        [
            "玛丽说：“工头拿走了我的护照。”她的工资每个月都被扣掉35%。",
            "请先阅读Blue Harbour公司的文件CD01，然后再与另外12名工人谈话。",
            "受害人可以拒绝帮助（以后也可以改变主意），不需要说明理由。",
        ],
    ),
    (
        "English",
        [
            "Mali says, “The foreman keeps my passport”, and 35% of her wages are taken every month.",
            "Read paper CD01 of the company Blue Harbour before you interview 12 other workers.",
            "A victim may refuse help (and change her mind later) without giving a reason.",
        ],
    ),
];

/// With what no line begins in any of these languages.
pub(crate) const NEVER_FIRST: &str = "។៕ៗๆฯໆຯ၊။”’)%.,，。、：；）";

/// If this fails, lines end in other places than before: read the new places as a reader of the script before taking them.
#[test]
fn lines_may_end_where_a_reader_expects() {
    let mut out = String::new();
    for (language, sentences) in SENTENCES {
        let _ = writeln!(out, "{language}");
        for sentence in sentences {
            let paragraph = Paragraph::new(sentence);
            let pieces: Vec<&str> = paragraph.pieces().map(|p| &paragraph.text()[p]).collect();
            let _ = writeln!(out, "  {}", pieces.join("|"));
        }
    }
    insta::assert_snapshot!("breaks", out);
}

/// If this fails, a line begins with a sign that closes the one before, a letter is cut in two, or words are lost.
#[test]
fn no_place_to_break_stands_inside_a_letter_or_before_a_closing_sign() {
    for sentence in SENTENCES.iter().flat_map(|s| s.1) {
        let paragraph = Paragraph::new(sentence);
        let text = paragraph.text();
        assert_eq!(text, without_marks(sentence), "nothing but marks is taken out");
        let edges = cluster_edges(text);
        for &at in paragraph.points() {
            assert!(edges.contains(&at), "a letter is cut at byte {at} of {text}");
            assert!(
                !text[at..].starts_with(|c| NEVER_FIRST.contains(c)),
                "a line could begin with {}",
                &text[at..]
            );
        }
        for whole in ["35%", "CD01", "12", "១២"] {
            if let Some(begin) = text.find(whole) {
                let inside = begin + 1..begin + whole.len();
                assert!(
                    !paragraph.points().iter().any(|p| inside.contains(p)),
                    "{whole} is cut in {text}"
                );
            }
        }
    }
}

/// If this fails, a syllable is cut: a line ends with the vowel that Thai and Lao write before its letter, begins with a
/// vowel that belongs to the letter above, or begins with the letter that closes a syllable of Burmese.
#[test]
fn no_syllable_is_cut() {
    let mut cut = Vec::new();
    for sentence in SENTENCES.iter().flat_map(|s| s.1) {
        let paragraph = Paragraph::new(sentence);
        for (before, after) in paragraph.points().iter().map(|&at| paragraph.text().split_at(at)) {
            let first = after.chars().next().expect("a place to break is inside");
            let waits = before.ends_with(|c| matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}'));
            let follows = is_combining_mark(first) || "ะาำๅະາຳຽ".contains(first);
            let rest = after[first.len_utf8()..].trim_start_matches('\u{1037}');
            if waits || follows || rest.starts_with(['\u{103a}', '\u{1039}']) {
                let near: String = after.chars().take(6).collect();
                cut.push(format!("{}|{near}", before.split(' ').next_back().unwrap_or("")));
            }
        }
    }
    assert!(cut.is_empty(), "{cut:#?}");
}

/// If this fails, a translator who marks places to break is not listened to, or the marks reach the page.
#[test]
fn every_mark_of_a_translator_is_a_place_to_break() {
    let marked = SENTENCES[0].1[2];
    let paragraph = Paragraph::new(marked);
    assert!(!paragraph.text().contains(BREAK), "a mark is left in the text");
    let mut at = 0;
    for part in marked.split(BREAK).take(marked.matches(BREAK).count()) {
        at += part.len();
        assert!(
            paragraph.points().contains(&at),
            "the mark behind {part} is no place to break"
        );
    }
}

/// What lays out words, and may be used in `crates/screens/src/text` only. Written without spaces, as the code is looked at.
const OTHER_WAYS: [&str; 9] = [
    "RichText",
    "ui.label(",
    "ui.heading(",
    "ui.monospace(",
    ".layout_job(",
    "layout_no_wrap",
    ".layout_delayed_color(",
    "painter().text(",
    "painter.text(",
];

/// If this fails, words reach a screen by another way than the one text widget: without places to break in scripts that
/// have no spaces, with marks shown as signs, and with pairs run together.
#[test]
fn words_reach_the_screen_in_one_way() {
    let files = files_below(&root().join("crates/screens/src"));
    let mut looked_at = 0;
    for path in files.into_iter().chain(files_below(&root().join("src/game"))) {
        if path.starts_with(root().join("crates/screens/src/text")) || path.extension().is_none_or(|e| e != "rs") {
            continue;
        }
        let code = code_of(&fs::read_to_string(&path).expect("source is text"));
        for way in OTHER_WAYS {
            assert!(!code.contains(way), "{} uses `{way}`", path.display());
        }
        looked_at += 1;
    }
    assert!(looked_at > 20, "the screens were not found");
}

/// If this fails, the window has a second way of drawing words, with other fonts and other rules.
#[test]
fn the_window_draws_no_words_of_its_own() {
    let mut files = files_below(&root().join("src/game"));
    files.push(root().join("Cargo.toml"));
    for path in files {
        let text = fs::read_to_string(&path).expect("source is text");
        for way in ["bevy_text", "Text2d", "bevy_ui"] {
            assert!(!text.contains(way), "{} names `{way}`", path.display());
        }
    }
}

/// Code without comments and without spaces, so that a call is found however it is put into lines.
fn code_of(text: &str) -> String {
    let lines = text.lines().filter(|l| !l.trim_start().starts_with("//"));
    lines.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect()
}
