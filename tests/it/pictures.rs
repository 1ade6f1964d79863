//! Pictures as trees: what counts in them is what the reader of XML finds, and how their elements show is what the
//! library that draws says, however it was found.

use crate::support::{files_below, root, shipped, shipped_bundle, shipped_names};
use reasonable_grounds::scenario::limits::{PICTURE_DEPTH, SPOT_UNITS};
use reasonable_grounds::scenario::picture::{Sight, doubtful, inspect, named, sight_in};

fn svg(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">{inside}</svg>")
}

/// If this fails, a picture is refused for what stands in a remark, in a name or in words.
#[test]
fn what_is_no_element_is_not_counted() {
    let many = PICTURE_DEPTH + 1;
    let sound = [
        ("tags in a remark", format!("<!--{}-->", "<g>\n".repeat(many))),
        (
            "angle brackets in names",
            "<rect aria-label=\"a > b\" width=\"9\" height=\"9\"/>".repeat(many),
        ),
        (
            "tags in plain words",
            format!("<desc><![CDATA[{}]]></desc>", "<g>".repeat(many)),
        ),
        ("equals signs in a remark", format!("<!--{}-->", "=".repeat(5_000))),
        ("groups one after the other", "<g><g/></g>".repeat(many)),
        (
            "a shape behind deep groups",
            format!(
                "{}{}{}",
                "<g>".repeat(PICTURE_DEPTH - 1),
                "</g>".repeat(PICTURE_DEPTH - 1),
                "<g/>".repeat(many)
            ),
        ),
    ];
    for (what, inside) in sound {
        assert_eq!(inspect(svg(&inside).as_bytes()).err(), None, "{what}");
    }
}

/// If this fails, a check reads names out of remarks, or passes over names that are written in another way.
#[test]
fn names_are_those_of_the_tree() {
    let text = svg(
        "<!-- <g id=\"remark\"/> --><g id = 'one' class=\"two\"><title lang=\"en\">three <![CDATA[four]]></title></g>",
    );
    let found: Vec<&str> = named(&text).into_iter().map(|at| &text[at]).collect();
    assert_eq!(found, ["one", "two", "three <![CDATA[four]]></title>"]);
}

/// Whether what is said of an element without the library is what the library says.
fn assert_plain_is_right(what: &str, bytes: &[u8]) -> usize {
    let picture = inspect(bytes).unwrap_or_else(|e| panic!("{what}: {e}"));
    let doubts = doubtful(bytes, picture.ids.iter().map(String::as_str));
    let tree = usvg::Tree::from_data(bytes, &usvg::Options::default()).ok();
    let plain = picture.ids.iter().filter(|id| !doubts.contains_key(id.as_str()));
    plain
        .inspect(|id| {
            let tree = tree
                .as_ref()
                .unwrap_or_else(|| panic!("{what}: it cannot be drawn, and {id} is plain"));
            let Sight::Seen(area) = sight_in(tree, id) else {
                panic!("{what}: {id} is not seen, and taken for plain");
            };
            let (width, height) = (area.right - area.left, area.bottom - area.top);
            let units = (width * picture.width as f32, height * picture.height as f32);
            assert!(
                units.0 > SPOT_UNITS - 0.01 && units.1 > SPOT_UNITS - 0.01,
                "{what}: {id} is plain, and {units:?} small"
            );
        })
        .count()
}

/// If this fails, the short way of telling that a hotspot can be hit says so of one that cannot.
#[test]
fn what_is_plainly_seen_is_seen() {
    let mut plain = 0;
    for name in shipped_names() {
        let files = shipped_bundle(&name).files;
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".svg")) {
            let found = assert_plain_is_right(path, bytes);
            assert!(
                found > 5,
                "{path}: nearly nothing is plain: the library is asked at every load"
            );
            plain += found;
        }
    }
    for path in files_below(&root().join("assets/template/art")) {
        let bytes = std::fs::read(&path).expect("it is there");
        plain += assert_plain_is_right(&path.display().to_string(), &bytes);
    }
    assert!(plain > 10, "the short way is not taken any more: {plain}");
    // Every property at every place of a small picture.
    let properties = [
        "opacity=\"0\"",
        "display=\"none\"",
        "visibility=\"hidden\"",
        "fill=\"none\"",
        "fill=\"#123\"",
        "fill=\"url(#air)\"",
        "fill=\"#1234\"",
        "fill-opacity=\"0\"",
        "transform=\"scale(0.01)\"",
        "transform=\"translate(900 0)\"",
        "style=\"fill: none\"",
        "clip-path=\"url(#c)\"",
        "stroke=\"#123\"",
        "",
    ];
    let shapes = [
        "rect width=\"90\" height=\"90\"",
        "rect x=\"390\" y=\"290\" width=\"90\" height=\"90\"",
        "rect width=\"9%\" height=\"9%\"",
        "circle cx=\"40\" cy=\"40\" r=\"40\"",
        "ellipse cx=\"40\" cy=\"40\" rx=\"40\" ry=\"1\"",
        "polygon points=\"0,0 40 0 40 40\"",
        "polygon points=\"0,0 40 0 40\"",
        "path d=\"M0 0h40v40z\"",
    ];
    let rest = "<clipPath id=\"c\"><rect width=\"1\" height=\"1\"/></clipPath>\
                <linearGradient id=\"air\"><stop stop-opacity=\"0\"/></linearGradient>";
    for a in properties {
        for b in properties {
            for shape in shapes {
                let picture = svg(&format!("{rest}<g {a}><g id=\"g\"><{shape} id=\"s\" {b}/></g></g>"));
                assert_plain_is_right(&picture, picture.as_bytes());
            }
        }
    }
}

/// If this fails, every load of a shipped scenario makes most pictures ready to be drawn, and takes twice as long.
#[test]
fn most_shipped_pictures_are_judged_without_the_library() {
    let (mut short, mut long) = (0, 0);
    for name in shipped_names() {
        let (scenario, files) = (shipped(&name), shipped_bundle(&name).files);
        for at in scenario.places() {
            let place = scenario.place(at);
            // A place may have no picture yet; the check tells.
            let Some(bytes) = files.get(&*place.art) else { continue };
            let spots = scenario
                .spots()
                .map(|ix| scenario.spot(ix))
                .filter(|spot| spot.place == at);
            let elements = spots.map(|spot| &*spot.element);
            let doubts = doubtful(bytes, elements);
            *(if doubts.is_empty() { &mut short } else { &mut long }) += 1;
        }
    }
    assert!(
        short > long * 2,
        "{short} are judged by what is plain, {long} by the library"
    );
}
