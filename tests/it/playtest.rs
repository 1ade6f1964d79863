//! Players and many runs.

use crate::support::{practice, shipped_bundle, shipped_names};
use reasonable_grounds::check::check;
use reasonable_grounds::playtest::{Playtest, PolicyKind, kind_of};
use reasonable_grounds::vocabulary::Band;

fn set_up(name: &str) -> Playtest {
    let checked = check(&shipped_bundle(name), &practice());
    Playtest::new(
        checked.scenario.expect("playable"),
        practice(),
        &checked.walkthroughs,
        7,
    )
}

#[test]
fn wip_kinds() {
    for name in shipped_names() {
        let p = set_up(&name);
        let s = p.scenario();
        let (mut ok, mut all) = (0, 0);
        for q in s.question_ixs() {
            let q = s.question(q);
            let text = s.texts().raw(q.ask);
            all += 1;
            if kind_of(text) == q.kind {
                ok += 1;
            } else {
                println!("{:?} read as {:?}: {text}", q.kind, kind_of(text));
            }
        }
        println!("{name} {ok}/{all}");
    }
}

#[test]
fn wip_bands() {
    for name in shipped_names() {
        let p = set_up(&name);
        for policy in PolicyKind::ALL {
            let mut bands = [0; 3];
            for k in 0..60 {
                let run = p.one_run(policy, k);
                bands[run.band.index()] += 1;
                if k < 4 || (policy == PolicyKind::Textbook && run.band != Band::Safe) {
                    println!(
                        "{name} {} {k} {:?} {:?} unsafe {:?} min {} moves {} ref {} ended {}",
                        policy.word(),
                        run.band,
                        run.scores,
                        run.unsafe_errors,
                        run.minutes,
                        run.moves,
                        run.refusals,
                        run.ended
                    );
                }
            }
            println!("{name} {} {bands:?}", policy.word());
        }
    }
}
#[test]
fn wip_marks() {
    use reasonable_grounds::assess::{Verdict, assess};
    for name in shipped_names() {
        let p = set_up(&name);
        for k in 0..1 {
            let (session, _) = p.play(PolicyKind::Textbook, k);
            for e in session.entries() {
                println!("{} {:?}", e.minute, p.scenario().step(e.action, &practice()));
            }
            for m in assess(&session).marks.iter().filter(|m| m.verdict != Verdict::Good) {
                println!(
                    "{name} {:?} {} {} {:?} {:?}",
                    m.competency,
                    m.point,
                    m.key,
                    m.person.map(|x| &p.scenario().person(x).id),
                    m.cue.map(|c| &p.scenario().cue(c).id)
                );
            }
            println!("{}", assess(&session).summary());
        }
    }
}
