//! The proof of scenarios, and for each claim a spoiled scenario that it must refuse; their maps.

mod bytes;
mod chart;
mod chart_lost;
mod claims;
mod faces;
mod sort;
mod support;
mod surface;
mod whole;
