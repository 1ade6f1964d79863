//! Everything that the check says of a scenario folder of the second format: each rule with a case that it finds and one that it
//! leaves alone, the scenarios, the pages.

mod cases;
mod pages;
mod scenarios;
mod support;
