//! One talk: its rules, its players, and what must be true of every talk, through the public doors.

mod always;
mod at_hand;
mod built;
mod fair;
mod fixture;
mod numbers;
mod played;
mod rules;
mod setting;
mod sight;
mod signs;
mod written;
