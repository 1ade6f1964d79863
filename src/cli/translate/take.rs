//! `grounds translate take FILE`: a translation is read whole, put beside what is there, and written, or nothing is.

use super::{Subject, TakeArgs};
use crate::cli::args::Format;
use crate::cli::out::{Io, Outcome};
use crate::diagnostic::{Diagnostic, Severity};
use crate::library::{read_file, write_texts};
use crate::locale::{counted, which};
use crate::practice::Practice;
use crate::translate::lag::file_of;
use crate::translate::take::merged;
use crate::translate::{Fault, Originals, Status, Translated, fluent};
use grounds_study::translate::scenario::found_again;

pub(super) fn run(args: &TakeArgs, practice: &Practice, io: &mut Io<'_>) -> Result<Outcome, Outcome> {
    let bytes = read_file(&args.file).map_err(|words| io.trouble(words))?;
    let shown = args.file.display().to_string().replace('\\', "/");
    let handed_in = Translated::read(&shown, &bytes);
    if !handed_in.faults.is_empty() {
        io.found(&handed_in.faults, args.format);
        io.note("nothing has been written: mend what cannot be read, and take the file again");
        return Ok(Outcome::Faults);
    }
    let subject = Subject::named(
        args.scenario.as_ref(),
        args.into.as_deref().filter(|dir| dir.is_dir()),
        &args.place,
        practice,
        io,
    )?;
    let handed_in = found_again(handed_in, &subject.originals);
    let (said, typed) = (handed_in.head.language.as_deref(), args.lang.as_deref());
    let code = subject
        .code_of(&args.file, said, typed, args.new_language)
        .map_err(|words| io.trouble(words))?;
    let Some(folder) = args.into.clone().or(subject.folder.clone()) else {
        let what = if args.scenario.is_some() {
            "this scenario is"
        } else {
            "these texts are"
        };
        return Err(io.trouble(format!(
            "{what} part of the program; name the folder to write to: --into DIR"
        )));
    };
    if code == subject.originals.language {
        return Err(io.trouble(format!(
            "these texts are written in `{code}` themselves; name the language with --lang"
        )));
    }
    let there = subject.of(&code);
    let unread: Vec<Diagnostic> = there.iter().flat_map(|file| file.faults.clone()).collect();
    if !unread.is_empty() {
        io.found(&unread, args.format);
        io.note("nothing has been written: what cannot be read in the files that are there would be lost");
        return Ok(Outcome::Faults);
    }
    let originals = &subject.originals;
    if !handed_in.units.iter().any(|unit| originals.get(&unit.id).is_some()) {
        return Err(io.trouble(format!(
            "{shown}: it translates nothing of {}; nothing has been written",
            originals.name
        )));
    }
    let mut result = merged(originals, there, &handed_in);
    result.head.language = Some(code.clone());
    let files = files(&result, originals, &handed_in, &code);
    write_texts(&folder, &files).map_err(|words| io.trouble(words))?;
    for (name, _) in &files {
        io.note(format!("wrote {}", folder.join(name).display()));
    }
    judge(&result, &files, &subject, &folder, &code, args, practice, io)
}

/// What is wrong with the translation as it stands there now.
fn judge(
    result: &Translated,
    files: &[(String, String)],
    subject: &Subject,
    folder: &std::path::Path,
    code: &str,
    args: &TakeArgs,
    practice: &Practice,
    io: &mut Io<'_>,
) -> Result<Outcome, Outcome> {
    let shown = |name: &String| folder.join(name).display().to_string().replace('\\', "/");
    let written: Vec<Translated> = files
        .iter()
        .map(|(name, text)| Translated::read(&shown(name), text.as_bytes()))
        .collect();
    let status = Status::of(
        &subject.originals,
        &written,
        code,
        practice.glossary(code),
        subject.review.signs(code),
    );
    let mut findings = status.findings.clone();
    // What is missing in the files that were not written may stand in others.
    findings.retain(|finding| finding.fault != Fault::Missing);
    let found: Vec<Diagnostic> = findings.iter().map(|f| f.told(&subject.originals, &written)).collect();
    io.found(&found, args.format);
    if args.format == Format::Full {
        let (done, all) = (
            result
                .units
                .iter()
                .filter(|u| subject.originals.get(&u.id).is_some())
                .count(),
            status.texts,
        );
        io.line(format!(
            "{}, {code}: {done} of {} {} translated; {}",
            subject.originals.name,
            counted(all, "text", "texts"),
            which(&done, "is", "are"),
            status.state()
        ));
        if !result.gone.is_empty() {
            let n = result.gone.len();
            let (texts, kept) = (
                counted(n, "text", "texts"),
                which(&n, "is kept as a comment", "are kept as comments"),
            );
            io.line(format!("{texts} that nothing asks for {kept}"));
        }
    }
    let is_faulty = found.iter().any(|d| d.severity >= Severity::Warning);
    Ok(if is_faulty { Outcome::Faults } else { Outcome::Fine })
}

/// The files to write: those whose texts were handed in, and the first, where other things are kept.
fn files(result: &Translated, originals: &Originals, handed_in: &Translated, code: &str) -> Vec<(String, String)> {
    let first = originals.first_part();
    let keeps_rest = !result.gone.is_empty() || handed_in.units.iter().any(|u| u.id.starts_with('-'));
    let touched = |part: &str| {
        let of_part = handed_in
            .units
            .iter()
            .filter_map(|u| originals.get(&u.id))
            .any(|o| o.part == part);
        of_part || (part == first && keeps_rest)
    };
    let parts = originals.parts().into_iter().filter(|part| touched(part));
    parts
        .map(|part| (file_of(code, part), fluent::write(result, originals, part)))
        .collect()
}
