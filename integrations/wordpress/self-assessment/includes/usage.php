<?php
/**
 * Which pages and widgets show which position.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * What shows positions: first pages, posts and other contents, then widgets.
 *
 * @return array[][] By the id of the position, lists of `title`, `url` (empty if there is none) and `state` (empty if it
 *                   is there for everybody).
 */
function uses_by_position() {
	$uses = array();
	foreach ( posts_with_positions() as $post ) {
		$use = array(
			'title' => '' === $post->post_title ? __( '(no title)', 'self-assessment' ) : $post->post_title,
			'url'   => (string) get_permalink( $post ),
			'state' => 'publish' === $post->post_status ? '' : get_post_status_object( $post->post_status )->label ?? $post->post_status,
		);
		foreach ( positions_in( $post->post_content ) as $id ) {
			$uses[ $id ][ $post->ID ] = $use;
		}
	}
	foreach ( contents_of_widgets() as $name => $content ) {
		$use = array(
			/* translators: %s: where on the pages of a site widgets are shown, such as "Footer". */
			'title' => sprintf( __( 'Widget in “%s”', 'self-assessment' ), $content['area'] ),
			'url'   => current_user_can( 'edit_theme_options' ) ? admin_url( 'widgets.php' ) : '',
			'state' => '',
		);
		foreach ( positions_in( $content['text'] ) as $id ) {
			$uses[ $id ][ $name ] = $use;
		}
	}
	return $uses;
}

/**
 * The pages, posts and other contents that may show positions.
 *
 * @return \WP_Post[] By their titles; one may be there twice.
 */
function posts_with_positions() {
	$posts = array();
	foreach ( array( 'wp:self-assessment/self-assessment', '[self_assessment' ) as $mark ) {
		$found = get_posts(
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
		$posts = array_merge( $posts, $found );
	}
	return $posts;
}

/**
 * What is written in the widgets that hold blocks or text, where the theme shows them.
 *
 * @return array{area: string, text: string}[] By the names of the widgets.
 */
function contents_of_widgets() {
	$contents = array();
	foreach ( wp_get_sidebars_widgets() as $sidebar => $widgets ) {
		// Those that are kept aside, or were shown by another theme, are in no sidebar that is known.
		$area = $GLOBALS['wp_registered_sidebars'][ $sidebar ]['name'] ?? null;
		foreach ( null === $area ? array() : (array) $widgets as $widget ) {
			if ( preg_match( '/^(block|text)-(\d+)$/D', $widget, $parts ) ) {
				list( , $kind, $number ) = $parts;
				$settings                = ( (array) get_option( "widget_$kind" ) )[ $number ] ?? array();
				$contents[ $widget ]     = array(
					'area' => $area,
					'text' => (string) ( $settings[ 'block' === $kind ? 'content' : 'text' ] ?? '' ),
				);
			}
		}
	}
	return $contents;
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
