<?php
/**
 * Which pages show which position.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * The pages, posts and other contents that show positions.
 *
 * @return \WP_Post[][] Posts by the id of the position.
 */
function posts_by_position() {
	$uses = array();
	foreach ( array( 'wp:self-assessment/self-assessment', '[self_assessment' ) as $mark ) {
		$posts = get_posts(
			array(
				's'              => $mark,
				'sentence'       => true,
				'post_type'      => array_diff( get_post_types(), array( 'revision' ) ),
				'post_status'    => array( 'publish', 'future', 'private', 'pending', 'draft' ),
				'posts_per_page' => -1,
				'orderby'        => 'title',
				'order'          => 'ASC',
			)
		);
		foreach ( $posts as $post ) {
			foreach ( positions_in( $post->post_content ) as $id ) {
				$uses[ $id ][ $post->ID ] = $post;
			}
		}
	}
	return $uses;
}

/**
 * The positions that a content shows.
 *
 * @param string $content As it is stored.
 * @return string[] Ids and addresses.
 */
function positions_in( $content ) {
	$named = names_in_blocks( parse_blocks( $content ) );
	preg_match_all( '/' . get_shortcode_regex( array( 'self_assessment' ) ) . '/', $content, $shortcodes );
	foreach ( $shortcodes[3] as $attributes ) {
		$attributes = straightened( shortcode_parse_atts( $attributes ) );
		$named[]    = is_array( $attributes ) ? $attributes['position'] ?? '' : '';
	}
	return array_filter( preg_split( '/\s+/', implode( ' ', $named ) ), 'strlen' );
}

/**
 * What blocks and those inside them name.
 *
 * @param array[] $blocks As `parse_blocks()` returns them.
 * @return string[]
 */
function names_in_blocks( $blocks ) {
	$named = array();
	foreach ( $blocks as $block ) {
		if ( 'self-assessment/self-assessment' === $block['blockName'] ) {
			$named[] = (string) ( $block['attrs']['position'] ?? '' );
		}
		$named = array_merge( $named, names_in_blocks( $block['innerBlocks'] ) );
	}
	return $named;
}
