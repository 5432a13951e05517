#![cfg(not(target_arch = "wasm32"))]
mod support;
use std::rc::Rc;
use support::{
    joint::Joint,
    raw::{Raw, items},
    walk, walk_laws,
    world::World,
};
#[test]
fn probe() {
    let raw = Rc::new(Raw::embedded());
    let ids: Vec<_> =
        items(&raw.0["diplomas"]).iter().map(|it| it["about"]["id"].as_str().unwrap()).collect();
    let t = std::time::Instant::now();
    let joint = Joint::new(&raw, &ids);
    println!("{:?} groups {} ", t.elapsed(), joint.groups.len());
    let interview = Rc::new(walk::interview(&raw, &ids));
    println!("{} {}", joint.optimum(), interview.expected_questions());
    println!("{:?}", t.elapsed());
    let mut n = 0;
    for group in &joint.groups {
        let world = World::of_group(&raw, &interview, &joint, group);
        n += world.states.len();
        println!("{:?} {}", group.places, world.states.len());
        let b: Vec<_> = [
            walk_laws::it_ends_in_time,
            walk_laws::questions_matter,
            walk_laws::at_most_is_reached,
            walk_laws::the_plan_is_best,
        ]
        .iter()
        .flat_map(|it| it(&world))
        .collect();
        println!("{} {:?} {:?}", b.len(), b.first(), t.elapsed());
    }
    println!("{n} {:?}", t.elapsed());
}
