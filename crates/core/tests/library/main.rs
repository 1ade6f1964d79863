//! The practice library as files that anybody may have changed: read with places, and laid one upon another.

mod layers; // what an overlay replaces and adds, whose faults are told where
mod spoiled; // slips of somebody who changes a file in haste, and bytes that are none
mod support;
