//! Rules of the files beside the scenario: pictures, names, what nobody reads. A picture is read as if it came from an enemy.

pub(super) mod bad_picture;
pub(super) mod hotspot_hidden;
pub(super) mod hotspot_not_drawn;
pub(super) mod hotspot_outside;
pub(super) mod hotspot_small;
pub(super) mod id_not_folder;
pub(super) mod misnamed_file;
pub(super) mod missing_hotspot;
pub(super) mod missing_picture;
pub(super) mod path_outside;
mod spots;
pub(super) mod text_not_drawn;
pub(super) mod unportable_name;
pub(super) mod unused_file;

pub(super) use spots::{Doubtful, Pictures};
