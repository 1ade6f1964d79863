//! What has been laid out already, so that a screen that stands still segments and shapes nothing again.
//!
//! It lives in egui's memory and is bounded: what has not been asked for longest goes (an LRU cache in two
//! generations). Glyphs lie in egui's own texture, which egui makes anew when fonts change or it is full; everything
//! kept is forgotten then.

use egui::text::LayoutJob;
use egui::util::hash;
use egui::{Context, FontId, Galley, Id, Ui};
use std::collections::HashMap;
use std::hash::Hash;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

/// Galleys in one of the two halves of the store.
const HALF: usize = 2048;

/// The shared store, as egui keeps it.
type Shared = Arc<Mutex<Store>>;

/// Two halves: what is asked for moves to the younger, and when that is full, the older is forgotten.
#[derive(Default)]
struct Store {
    young: HashMap<u64, (String, Arc<Galley>)>,
    old: HashMap<u64, (String, Arc<Galley>)>,
    pass: Option<u64>,
    witness: Option<Arc<Galley>>,
    laid_out: u64,
}

impl Store {
    /// Forgets everything when egui has made its texture anew. It keeps what was laid out in the pass before, so a galley
    /// that is another one than a pass ago was laid out in another texture.
    fn notice(&mut self, ui: &Ui) {
        let pass = Some(ui.ctx().cumulative_pass_nr());
        if self.pass == pass {
            return;
        }
        self.pass = pass;
        let job = LayoutJob::simple_singleline(" ".to_owned(), FontId::proportional(10.0), egui::Color32::WHITE);
        let witness = ui.painter().layout_job(job);
        if self
            .witness
            .as_ref()
            .is_none_or(|before| !Arc::ptr_eq(before, &witness))
        {
            self.young.clear();
            self.old.clear();
        }
        self.witness = Some(witness);
    }

    fn find(&mut self, key: u64, words: &str) -> Option<Arc<Galley>> {
        if let Some((kept, galley)) = self.young.get(&key) {
            return (kept == words).then(|| Arc::clone(galley));
        }
        let (kept, galley) = self.old.remove(&key)?;
        let found = (kept == words).then(|| Arc::clone(&galley));
        self.keep(key, kept, galley);
        found
    }

    fn keep(&mut self, key: u64, words: String, galley: Arc<Galley>) {
        if self.young.len() >= HALF {
            self.old = mem::take(&mut self.young);
        }
        self.young.insert(key, (words, galley));
    }
}

/// The galley for some words and everything else that decides how they look, laid out once.
pub(super) fn galley(ui: &Ui, words: &str, look: impl Hash, lay_out: impl FnOnce() -> Galley) -> Arc<Galley> {
    let shared = store(ui.ctx());
    let key = hash((words, look, ui.pixels_per_point().to_bits()));
    {
        let mut store = shared.lock().unwrap_or_else(PoisonError::into_inner);
        store.notice(ui);
        if let Some(galley) = store.find(key, words) {
            return galley;
        }
    }
    let galley = Arc::new(lay_out());
    let mut store = shared.lock().unwrap_or_else(PoisonError::into_inner);
    store.laid_out += 1;
    store.keep(key, words.to_owned(), Arc::clone(&galley));
    galley
}

/// How many texts have been laid out since the window was opened; a screen that stands still adds none.
#[must_use]
pub fn laid_out(ctx: &Context) -> u64 {
    store(ctx).lock().unwrap_or_else(PoisonError::into_inner).laid_out
}

fn store(ctx: &Context) -> Shared {
    ctx.data_mut(|data| Arc::clone(data.get_temp_mut_or_default::<Shared>(Id::new("laid out"))))
}
