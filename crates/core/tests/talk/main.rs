//! One talk: its rules, its players, and what must be true of every talk, through the public doors.

mod fixture;
mod played;
