//! Places in the tables of a scenario, dense. Minted by resolving only; records and translations find things by their names.

use super::talk::indices;

indices! {
    /// Somebody with a part, a voice, or a file.
    PersonIx(u16);
    /// A draw of people.
    CastIx(u8);
    /// Another draw.
    DrawIx(u8);
    /// A day, or a part of one.
    ActIx(u8);
    /// A place.
    PlaceIx(u16);
    /// Something in the picture of a place.
    SpotIx(u16);
    /// A paper.
    PaperIx(u16);
    /// A row of a paper, as it is written: for each of some people it stands once.
    RowIx(u16);
    /// Lines of which one is picked for each person.
    BankIx(u16);
    /// A line of a bank.
    BankLineIx(u16);
    /// Things that belong to people.
    ThingIx(u16);
    /// A service.
    ServiceIx(u16);
    /// Something that can be promised.
    PromiseIx(u8);
    /// A moment of the day: of those that no talk holds.
    EventIx(u16);
    /// What a line carries.
    MarkIx(u32);
    /// What became of somebody.
    OutcomeIx(u16);
    /// A change.
    EffectIx(u32);
    /// A language of the place.
    TongueIx(u8);
}
