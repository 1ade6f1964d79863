//! One talk with one person, as a state machine.
